Console.WriteLine("usage: agreement | train | speed");
