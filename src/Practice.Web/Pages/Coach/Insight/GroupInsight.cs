using Practice.Content;
using Practice.Data.Coaching;
using Practice.Data.Coaching.Insight;
using Practice.Scoring.Rubrics;

namespace Practice.Web.Pages.Coach.Insight;

/// <summary>What a group's hand-ins of the last weeks show, counted.</summary>
/// <param name="Answers">Handed in in these weeks.</param>
/// <param name="Returned">Of them, those with a coach's levels.</param>
/// <param name="Lacks">What most lack, the most frequent first.</param>
public sealed record GroupInsight(int Answers, int Returned, IReadOnlyList<Trend> Trends, IReadOnlyList<Lack> Lacks)
{
    public const int Weeks = 12;

    public const int MostLacks = 8;

    /// <summary>Levels under this lack something.</summary>
    private const int Enough = 2;

    /// <summary>The Monday with which the weeks begin; the last of them is the week of that moment.</summary>
    public static DateOnly Since(DateTime now)
    {
        var today = DateOnly.FromDateTime(now);
        return today.AddDays(-(((int)today.DayOfWeek + 6) % 7) - (7 * (Weeks - 1)));
    }

    public static GroupInsight Of(IReadOnlyList<HandedInLine> lines, DateOnly since, Library library)
    {
        ArgumentNullException.ThrowIfNull(lines);
        ArgumentNullException.ThrowIfNull(library);
        var answers = lines.Select(line => Answer.Of(line, since)).ToList();
        return new(
            answers.Count,
            answers.Count(answer => answer.IsReturned),
            [.. Enumerable.Range(0, Review.Criteria.Count).Select(criterion => TrendOf(criterion, answers, since))],
            [.. Enumerable.Range(0, Review.Criteria.Count).Select(criterion => LackOf(criterion, answers))
                .Concat(RubricIds.Flags.Select(flag => new Found(flag, answers.Count(answer => answer.IsOpen), true, [.. answers.Where(answer => answer.Flags.Contains(flag))])))
                .Where(found => found.In.Count > 0 && found.Of >= Measure.Enough)
                .OrderByDescending(found => (double)found.In.Count / found.Of).ThenByDescending(found => found.In.Count)
                .Take(MostLacks)
                .Select(found => new Lack(found.Criterion, found.In.Count, found.Of, found.IsFlag, GuideTo(found.Criterion, library), CardFor(found, library)))]);
    }

    private sealed record Found(string Criterion, int Of, bool IsFlag, IReadOnlyList<Answer> In);

    private static Trend TrendOf(int criterion, IReadOnlyList<Answer> answers, DateOnly since)
    {
        // How often each of the four levels was given: in one week after the other, and then in all.
        var (coaches, machines) = (new int[4 * (Weeks + 1)], new int[4 * (Weeks + 1)]);
        foreach (var answer in answers)
            if (answer.Level(criterion) is { } level)
            {
                var times = answer.Coach[criterion] is null ? machines : coaches;
                times[(4 * answer.Week) + level]++;
                times[(4 * Weeks) + level]++;
            }

        Measure Of(int[] times, int week) => Measure.Of(times.AsSpan(4 * week, 4));
        return new(
            Review.Criteria[criterion],
            [.. Enumerable.Range(0, Weeks).Select(week => new Trend.Week(week, since.AddDays(7 * week), Of(coaches, week), Of(machines, week)))],
            Of(coaches, Weeks), Of(machines, Weeks));
    }

    private static Found LackOf(int criterion, IReadOnlyList<Answer> answers) => new(
        Review.Criteria[criterion],
        answers.Count(answer => answer.Level(criterion) is not null),
        false,
        [.. answers.Where(answer => answer.Level(criterion) < Enough)]);

    /// <summary>
    /// The gentlest card that is for it above all. None is for a part or a flag: there it is the one that most of these answers
    /// were for, to be told again.
    /// </summary>
    private static Scenario? CardFor(Found found, Library library) =>
        library.Scenarios.FirstOrDefault(card => card.PrimarySkills.Contains(found.Criterion)) ?? found.In
            .GroupBy(answer => answer.Scenario)
            .OrderByDescending(card => card.Count()).ThenBy(card => card.Key, StringComparer.Ordinal)
            .Select(card => library.Scenario(card.Key))
            .FirstOrDefault(card => card is not null);

    private static GuidePage? GuideTo(string criterion, Library library) => library.Guide
        .Select(page => (Page: page, Times: page.Text.Html.AsSpan().Count($"\"/skills/{criterion}\"")))
        .Where(found => found.Times > 0)
        .OrderByDescending(found => found.Times)
        .Select(found => found.Page)
        .FirstOrDefault();
}
