using Practice.Content;

namespace Practice.Scoring.Tests;

/// <summary>The repository's own rubric, and a scorer made from it.</summary>
internal static class TheRubric
{
    /// <summary>The folder of the repository.</summary>
    public static string Root { get; } = Folder();

    public static Library Library { get; } = Library.Load(Path.Combine(Root, "content"));

    public static Scorer Scorer { get; } = new(Library.Rubric);

    public static Assessment Assess(string action, Kind kind = Kind.Story) => Scorer.Assess(new StarAnswer(Action: action), new Question(kind));

    public static Assessment Assess(StarAnswer answer, Kind kind = Kind.Story) => Scorer.Assess(answer, new Question(kind));

    public static int Level(this Assessment assessment, string criterion) =>
        assessment.Skills.Concat(assessment.Parts).Single(judgement => judgement.Id == criterion).Level;

    private static string Folder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Practice.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("These tests run from within the repository.");
        return folder.FullName;
    }
}
