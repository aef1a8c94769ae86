using Practice.Benchmarks.Measure;
using Practice.Benchmarks.Training;

var answers = PanelReader.Read(args[1]);
CrossValidation.Run(answers, args.Length > 2 ? ulong.Parse(args[2]) : 0, [Layout.Boxes, Layout.Joined, Layout.JoinedInAction, Layout.Shifted]);
