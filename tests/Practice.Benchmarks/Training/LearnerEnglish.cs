using System.Text.RegularExpressions;
using Practice.Benchmarks.Learning;
using Practice.Scoring;

namespace Practice.Benchmarks.Training;

/// <summary>
/// The same story in the grammar of somebody who is learning English: articles and endings go missing, the past becomes
/// the present. Levels should hardly move.
/// </summary>
internal static partial class LearnerEnglish
{
    private static readonly Dictionary<string, string> Words = new(StringComparer.Ordinal)
    {
        ["was"] = "is",
        ["were"] = "are",
        ["had"] = "have",
        ["said"] = "say",
        ["told"] = "tell",
        ["asked"] = "ask",
        ["gave"] = "give",
        ["took"] = "take",
        ["came"] = "come",
        ["went"] = "go",
        ["got"] = "get",
        ["found"] = "find",
        ["rang"] = "ring",
        ["called"] = "call",
        ["made"] = "make",
        ["knew"] = "know",
        ["thought"] = "think",
        ["felt"] = "feel",
        ["kept"] = "keep",
        ["sent"] = "send",
        ["brought"] = "bring",
        ["paid"] = "pay",
        ["wrote"] = "write",
        ["wanted"] = "want",
        ["needed"] = "need",
        ["listened"] = "listen",
        ["explained"] = "explain",
        ["apologised"] = "apologise",
        ["offered"] = "offer",
        ["there"] = "their",
        ["didn't"] = "not",
    };

    public static StarAnswer Of(StarAnswer answer, ulong seed)
    {
        var chance = new Chance(seed);
        return new(Of(answer.Situation, chance), Of(answer.Task, chance), Of(answer.Action, chance), Of(answer.Result, chance));
    }

    private static string Of(string text, Chance chance) => Word().Replace(text, match =>
    {
        var word = match.Groups[1].Value;
        if (word is "a" or "an" or "the" or "The" or "A")
            return chance.Share() < 0.6 ? "" : match.Value;
        if (chance.Share() > 0.7)
            return match.Value;
        if (Words.TryGetValue(word, out var other))
            return other + match.Groups[2].Value;
        return word.Length > 5 && (word.EndsWith("ed", StringComparison.Ordinal) || (word[^1] == 's' && word[^2] != 's')) && chance.Share() < 0.5
            ? word[..^(word[^1] == 's' ? 1 : 2)] + match.Groups[2].Value
            : match.Value;
    });

    [GeneratedRegex(@"([A-Za-z']+)(\s*)", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
