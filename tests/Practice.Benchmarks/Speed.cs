using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Running;
using Practice.Benchmarks.Measure;
using Practice.Scoring;
using Practice.Scoring.Model;
using Practice.Scoring.Rubrics;

namespace Practice.Benchmarks;

/// <summary>Times of the shipped scorer. In this process: one that is generated and built would need the repository's own settings.</summary>
[InProcess]
[MemoryDiagnoser]
public class Speed
{
    private const int UsualWords = 250;
    private const int ManyWords = 20_000;

    private readonly Rubric rubric = Repository.Rubric;
    private readonly Scorer scorer = new(Repository.Rubric);
    private StarAnswer usual = new();
    private StarAnswer endless = new();

    internal static int Run()
    {
        var config = ManualConfig.Create(DefaultConfig.Instance).WithArtifactsPath(Path.Combine(Repository.Root, ".artifacts", "benchmarks"));
        return BenchmarkRunner.Run<Speed>(config).HasCriticalValidationErrors ? 1 : 0;
    }

    /// <summary>The panel's answer that is nearest to the usual length, and all of the panel's one after another.</summary>
    [GlobalSetup]
    public void Choose()
    {
        var answers = PanelReader.Read().Where(answer => answer.IsPanel).ToList();
        usual = answers.MinBy(answer => Math.Abs(Words(answer.Text) - UsualWords))!.Text;
        var (action, words) = (new List<string>(), 0);
        foreach (var text in answers.SelectMany(answer => StarAnswer.Parts.Select(part => answer.Text[part])).TakeWhile(_ => words < ManyWords))
        {
            action.Add(text);
            words += Words(new(text));
        }

        endless = new(Action: string.Join('\n', action));
    }

    [Benchmark(Description = "an answer of about 250 words")]
    public Assessment Usual() => scorer.Assess(usual, new());

    [Benchmark(Description = "one of 20,000 words")]
    public Assessment Endless() => scorer.Assess(endless, new());

    /// <summary>The model from its bytes, and a scorer from a rubric that is read.</summary>
    [Benchmark(Description = "loading")]
    public object Load() => (ModelFile.Shipped(), new Scorer(rubric));

    private static int Words(StarAnswer text) => StarAnswer.Parts.Sum(part => text[part].Split(' ', StringSplitOptions.RemoveEmptyEntries).Length);
}
