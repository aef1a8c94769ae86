using System.Globalization;
using System.Text.RegularExpressions;
using Practice.Scoring.Rubrics;

namespace Practice.Scoring.Tests.Golden;

/// <summary>One line of a must.txt: what a person says of a text, whatever the model.</summary>
internal sealed partial class Must
{
    public const string Form =
        "write \"answer: empathy >= 2\", \"near-miss: overall <= 3\", \"answer: flag joking\", \"answer: no flag joking\", \"answer: no flags\", " +
        "\"answer: empathy evidence holds|lacks \"words\"\", \"answer: empathy named apologises\", \"answer: language en\", \"answer: story type habit\", " +
        "\"answer: next question-copied\" or \"answer > near-miss: empathy\"";

    private static readonly HashSet<string> Levels = [.. RubricIds.Skills, .. RubricIds.Parts, "overall"];
    private static readonly HashSet<string> Criteria = [.. RubricIds.Skills, .. RubricIds.Parts, .. RubricIds.Flags];

    private readonly Func<Told, Told, string?> instead;

    private Must(Func<Told, Told, string?> instead) => this.instead = instead;

    /// <summary>Null when it holds, else what is said instead and of which text.</summary>
    public string? Instead(Told answer, Told nearMiss) => instead(answer, nearMiss);

    /// <summary>Null when the line can't be read.</summary>
    public static Must? Parse(string line)
    {
        if (Compared().Match(line) is { Success: true } pair && Levels.Contains(pair.Groups["id"].Value))
            return new((answer, near) => Compare(answer, near, pair.Groups["op"].Value, pair.Groups["id"].Value));
        if (Sided().Match(line) is not { Success: true } sided || Check(sided.Groups["says"].Value) is not { } check)
            return null;
        var isAnswer = sided.Groups["side"].Value == "answer";
        return new((answer, near) => Of(isAnswer ? answer : near, check));
    }

    private static Func<Told, string?>? Check(string says)
    {
        if (Level().Match(says) is { Success: true } level && Levels.Contains(level.Groups["id"].Value))
            return told => Holds(told.Level(level.Groups["id"].Value), level.Groups["op"].Value, Number(level)) ? null : Said(told, level.Groups["id"].Value);
        if (Flag().Match(says) is { Success: true } flag && RubricIds.Flags.Contains(flag.Groups["id"].Value))
            return told => told.HasFlag(flag.Groups["id"].Value) != flag.Groups["no"].Success ? null : Flags(told);
        if (says == "no flags")
            return told => told.Assessment.Flags.Count == 0 ? null : Flags(told);
        if (Words().Match(says) is { Success: true } words && Criteria.Contains(words.Groups["id"].Value))
            return told => Cites(told, words.Groups["id"].Value, words.Groups["words"].Value) == (words.Groups["verb"].Value == "holds") ? null : Said(told, words.Groups["id"].Value);
        if (Named().Match(says) is { Success: true } named && HasIndicator(named.Groups["id"].Value, named.Groups["indicator"].Value))
            return told => told.Evidence(named.Groups["id"].Value).Any(evidence => evidence.Indicator == named.Groups["indicator"].Value) ? null : Said(told, named.Groups["id"].Value);
        return Whole(says);
    }

    private static Func<Told, string?>? Whole(string says) => says.Split(' ') switch
    {
        ["language", var code] => told => told.Assessment.Language == code ? null : $"the language is {told.Assessment.Language}",
        ["story", "type", var type] => told => told.Assessment.StoryType == type ? null : $"the story type is {told.Assessment.StoryType}",
        ["next", var finding] when Findings.All.Contains(finding) => told => told.Assessment.Next.Any(step => step.Finding == finding)
            ? null : $"next are {string.Join(", ", told.Assessment.Next.Select(step => step.Finding))}",
        _ => null,
    };

    private static string? Of(Told told, Func<Told, string?> check) => check(told) is { } said ? $"but {said}\n    {told.Side} reads: {told.Whole}" : null;

    private static string? Compare(Told answer, Told near, string op, string id) => Holds(answer.Level(id), op, near.Level(id))
        ? null : $"but answer {Said(answer, id)}; near-miss {Said(near, id)}\n    answer reads: {answer.Whole}\n    near-miss reads: {near.Whole}";

    private static string Said(Told told, string id)
    {
        var evidence = string.Join(", ", told.Evidence(id).Select(e => $"\"{told.Words(e)}\" ({(e.Indicator.Length > 0 ? e.Indicator : "no indicator")})"));
        var level = Levels.Contains(id) ? $"{id} is {told.Level(id)}" : Flags(told);
        return id == "overall" ? level : $"{level}, by {(evidence.Length > 0 ? evidence : "no evidence")}";
    }

    private static string Flags(Told told) => told.Assessment.Flags.Count == 0 ? "no flag is raised" : $"raised are {string.Join(", ", told.Assessment.Flags.Select(flag => flag.Id))}";

    private static bool Cites(Told told, string id, string words) => told.Evidence(id).Any(evidence => told.Words(evidence).Contains(words, StringComparison.Ordinal));

    private static bool HasIndicator(string id, string indicator) => TheRubric.Library.Rubric.Skills.Concat(TheRubric.Library.Rubric.Parts).Concat(TheRubric.Library.Rubric.Flags)
        .Any(criterion => criterion.Id == id && criterion.Indicators.Any(known => known.Id == indicator));

    private static bool Holds(int left, string op, int right) => op switch
    {
        ">=" => left >= right,
        "<=" => left <= right,
        ">" => left > right,
        "<" => left < right,
        _ => left == right,
    };

    private static int Number(Match match) => int.Parse(match.Groups["number"].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex("^(?<side>answer|near-miss): (?<says>.+)$", RegexOptions.NonBacktracking)]
    private static partial Regex Sided();

    [GeneratedRegex("^answer (?<op>>=|<=|>|<|=) near-miss: (?<id>[a-z-]+)$", RegexOptions.NonBacktracking)]
    private static partial Regex Compared();

    [GeneratedRegex("^(?<id>[a-z-]+) (?<op>>=|<=|>|<|=) (?<number>[0-5])$", RegexOptions.NonBacktracking)]
    private static partial Regex Level();

    [GeneratedRegex("^(?<no>no )?flag (?<id>[a-z-]+)$", RegexOptions.NonBacktracking)]
    private static partial Regex Flag();

    [GeneratedRegex("^(?<id>[a-z-]+) evidence (?<verb>holds|lacks) \"(?<words>.+)\"$", RegexOptions.NonBacktracking)]
    private static partial Regex Words();

    [GeneratedRegex("^(?<id>[a-z-]+) named (?<indicator>[a-z-]+)$", RegexOptions.NonBacktracking)]
    private static partial Regex Named();
}
