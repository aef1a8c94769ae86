using Practice.Content;
using Practice.Scoring.Indicators;
using Practice.Scoring.Rubrics;

namespace Practice.Benchmarks;

/// <summary>The files of the repository, found from where the program lies or is started.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory) ?? Find(Directory.GetCurrentDirectory())
        ?? throw new InvalidOperationException("Start it within the repository.");

    public static string Panel => Path.Combine(Root, "tests", "Practice.Benchmarks", "Panel");

    /// <summary>Answers that were written to train with; none is to a question of the panel's.</summary>
    public static string Written => Path.Combine(Root, "tests", "Practice.Benchmarks", "Written");

    /// <summary>Answers that nothing is trained with and nothing is chosen on.</summary>
    public static string Unseen => Path.Combine(Root, "tests", "Practice.Benchmarks", "Unseen");

    /// <summary>The same answers as somebody writes who spells badly or is learning English; nothing is trained with them.</summary>
    public static string Copies => Path.Combine(Root, "tests", "Practice.Benchmarks", "Copies");

    public static string Model => Path.Combine(Root, "src", "Practice.Scoring", "Model", "model.bin");

    /// <summary>The words that people use in such answers.</summary>
    public static string Words => Path.Combine(Root, "src", "Practice.Scoring", "Text", "words.txt");

    public static string AccuracyCard => Path.Combine(Root, "src", "Practice.Web", "accuracy.json");

    public static Rubric Rubric => Library.Load(Path.Combine(Root, "content")).Rubric;

    public static IndicatorFinder Finder => new(Rubric);

    private static string? Find(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
            if (File.Exists(Path.Combine(at.FullName, "Practice.sln")))
                return at.FullName;
        return null;
    }
}
