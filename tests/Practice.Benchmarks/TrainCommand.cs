using System.Security.Cryptography;
using Practice.Benchmarks.Measure;
using Practice.Benchmarks.Training;
using Practice.Scoring.Model;

namespace Practice.Benchmarks;

internal static class TrainCommand
{
    public static int Run(string[] arguments)
    {
        var path = arguments.Length > 0 ? arguments[0] : Repository.Model;
        var model = Trainer.Train(PanelReader.Read(), Repository.Finder);
        using (var file = File.Create(path))
            ModelFile.Write(model, file);
        var bytes = File.ReadAllBytes(path);
        Console.WriteLine($"{path}: {bytes.Length} bytes, SHA-256 {Convert.ToHexStringLower(SHA256.HashData(bytes))}");
        return 0;
    }
}
