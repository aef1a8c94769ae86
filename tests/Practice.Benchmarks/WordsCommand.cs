using System.Text.RegularExpressions;
using Practice.Benchmarks.Measure;
using Practice.Scoring;
using Practice.Scoring.Text;

namespace Practice.Benchmarks;

/// <summary>Writes which words people use in such answers, so that what is none of them can be read as the one that is meant.</summary>
internal static partial class WordsCommand
{
    /// <summary>In one answer alone stand names and slips.</summary>
    private const int FewestAnswers = 2;

    private const int FewestLetters = 4;

    public static int Run()
    {
        var counts = PanelReader.Read()
            .SelectMany(answer => Words(answer.Text).Distinct())
            .CountBy(word => word)
            .Where(word => word.Value >= FewestAnswers && !Spelling.Shipped.IsMisspelt(word.Key))
            .OrderByDescending(word => word.Value).ThenBy(word => word.Key, StringComparer.Ordinal)
            .ToList();
        File.WriteAllLines(Repository.Words, counts.Select(word => $"{word.Value} {word.Key}"));
        Console.WriteLine($"{Repository.Words}: {counts.Count} words");
        return 0;
    }

    private static IEnumerable<string> Words(StarAnswer answer) =>
        StarAnswer.Parts.SelectMany(part => Letters().Matches(answer[part].ToLowerInvariant())).Select(match => match.Value).Where(word => word.Length >= FewestLetters);

    /// <summary>Whole words of letters without accents and apostrophes.</summary>
    [GeneratedRegex(@"(?<![\p{L}'’])[a-z]+(?![\p{L}'’])", RegexOptions.CultureInvariant)]
    private static partial Regex Letters();
}
