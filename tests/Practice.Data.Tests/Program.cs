using Practice.Data.Tests;

// Saves answers into the folder named, and says the id of each when it is saved, until it is killed.
await using var database = await TestDatabase.In(args.Single());
var seeker = await database.Somebody();
while (true)
    Console.WriteLine(await database.KeptAnswer(seeker));
