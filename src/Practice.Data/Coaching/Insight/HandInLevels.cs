using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Practice.Scoring;
using Practice.Scoring.Rubrics;

namespace Practice.Data.Coaching.Insight;

/// <summary>
/// The levels of something that was handed in, as the database takes them out of the stored assessment and the returned review:
/// a few dozen bytes of several thousand, and nothing is scored anew.
/// </summary>
/// <param name="Machine">A JSON array: level and confidence of each of <see cref="Review.Criteria"/>, then the ids of the flags, filled up with nulls.</param>
/// <param name="Coach">"empathy 2,result 1", of the review that is returned; null for none.</param>
public sealed record HandInLevels(Guid HandInId, string Machine, string? Coach)
{
    private static readonly string Sql = $"""
        SELECT h."Id" AS "HandInId", json_extract(d."Assessment", {string.Join(", ", Paths())}) AS "Machine",
            (SELECT group_concat(m."Criterion" || ' ' || m."Level") FROM "Reviews" AS r INNER JOIN "Marks" AS m ON m."ReviewId" = r."Id"
                WHERE r."HandInId" = h."Id" AND r."ReturnedAt" IS NOT NULL AND m."Level" IS NOT NULL) AS "Coach"
        FROM "HandIns" AS h INNER JOIN "Drafts" AS d ON d."AnswerId" = h."AnswerId" AND d."Number" = h."DraftNumber"
        """;

    /// <summary>To be joined to hand-ins: who may see which is asked there.</summary>
    internal static IQueryable<HandInLevels> In(PracticeDb db) => db.Database.SqlQueryRaw<HandInLevels>(Sql);

    /// <summary>By place in <see cref="Review.Criteria"/>, 0 to 3; null where the coach returned none.</summary>
    public int?[] OfCoach()
    {
        var levels = new int?[Review.Criteria.Count];
        foreach (var mark in (Coach ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries))
            levels[PlaceOf(mark[..mark.IndexOf(' ', StringComparison.Ordinal)])] = mark[^1] - '0';
        return levels;
    }

    /// <summary>By place in <see cref="Review.Criteria"/>, 0 to 3, null where it could not judge; and the ids of the flags that it raised.</summary>
    public (int?[] Levels, IReadOnlyList<string> Flags) OfMachine()
    {
        using var read = JsonDocument.Parse(Machine);
        var levels = new int?[Review.Criteria.Count];
        List<string> flags = [];
        var (number, level) = (0, default(int?));
        foreach (var value in read.RootElement.EnumerateArray())
        {
            if (number >= 2 * levels.Length && value.ValueKind == JsonValueKind.String)
                flags.Add(value.GetString()!);
            else if (number % 2 == 0)
                level = value.ValueKind == JsonValueKind.Number ? value.GetInt32() : null;
            else if (number < 2 * levels.Length && value.ValueKind == JsonValueKind.Number && value.GetDouble() >= Judgement.EnoughToJudge)
                levels[number / 2] = level;
            number++;
        }

        return (levels, flags);
    }

    private static int PlaceOf(string criterion)
    {
        for (var place = 0; place < Review.Criteria.Count; place++)
            if (Review.Criteria[place] == criterion)
                return place;
        throw new InvalidDataException($"“{criterion}” is nothing that is marked.");
    }

    private static IEnumerable<string> Paths() =>
    [
        .. RubricIds.Skills.Select(id => $"skills.\"{id}\"").Concat(RubricIds.Parts.Select(id => $"star.{id}"))
            .SelectMany(place => new[] { $"'$.{place}.level'", $"'$.{place}.confidence'" }),
        .. Enumerable.Range(0, RubricIds.Flags.Count).Select(number => $"'$.flags[{number}].id'"),
    ];
}
