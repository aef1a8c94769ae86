using System.Text;
using Microsoft.EntityFrameworkCore;
using Practice.Content;
using Practice.Data;
using Practice.Data.Coaching;
using Practice.Data.Coaching.Insight;
using Practice.Web.Hosting;

namespace Practice.Web.Pages.Coach.Insight;

/// <summary>
/// What a group handed in, and what a coach marked, as tables for a spreadsheet. They are written row by row as they are read.
/// Names of columns stay as they are; new ones come after the last.
/// </summary>
public static class InsightFiles
{
    private const string Type = "text/csv; charset=utf-8";

    /// <summary>Each column of a group's file, with what stands in it.</summary>
    public static IReadOnlyList<(string Name, string Meaning)> GroupColumns { get; } =
    [
        ("hand_in", "an id, the same in every file"),
        ("seeker", "what the seeker is called"),
        ("card", "the card’s name in addresses"),
        ("card_title", "the card’s title; empty when it is not in the deck any more"),
        ("draft", "the draft’s number"),
        ("question", "what the seeker asked"),
        ("standing", "waiting or returned"),
        ("handed_in_at", "UTC"),
        ("returned_at", "UTC; empty while it waits"),
        ("returned_by_me", "yes when the review is yours"),
        .. Review.Criteria.Select(criterion => ($"{Column(criterion)}_coach", "")),
        .. Review.Criteria.Select(criterion => ($"{Column(criterion)}_machine", "")),
        ("flags_machine", "ids of the red flags that the machine raised, with a blank between"),
    ];

    /// <summary>Each column of a coach's file, with what stands in it.</summary>
    public static IReadOnlyList<(string Name, string Meaning)> CoachColumns { get; } =
    [
        ("review", "an id, the same in every file and in the review’s address"),
        ("group", "the group’s name"),
        ("seeker", "what the seeker is called"),
        ("card", "the card’s name in addresses"),
        ("draft", "the draft’s number"),
        ("begun_at", "UTC"),
        ("machine_opened_at", "UTC; empty while the machine’s levels are closed"),
        ("machine_opened", "after_marking or on_request"),
        ("returned_at", "UTC; empty while you write, also after you reopened it"),
        .. Review.Criteria.Select(criterion => ($"{Column(criterion)}_mine", "")),
        .. Review.Criteria.Select(criterion => ($"{Column(criterion)}_blind", "")),
        .. Review.Criteria.Select(criterion => ($"{Column(criterion)}_machine", "")),
    ];

    public static void MapInsightFiles(this WebApplication site)
    {
        site.MapGet("/coach/groups/{id:guid}/insight.csv", SendGroup).RequireAuthorization(Sessions.SignedIn);
        site.MapGet("/coach/insight.csv", SendCoach).RequireAuthorization(Sessions.SignedIn);
    }

    private static async Task<IResult> SendGroup(Guid id, HttpContext visit, PracticeDb db, LiveContent content)
    {
        var me = visit.User.PersonId();
        if (!await db.Groups.CoachedBy(me).AnyAsync(group => group.Id == id))
            return Results.NotFound();
        var library = content.Now().Library;
        return Send(visit, db.Rows(me, id), "practice-hand-ins.csv", GroupColumns, row => GroupRow(row, library));
    }

    private static IResult SendCoach(HttpContext visit, PracticeDb db) =>
        Send(visit, db.ReviewRows(visit.User.PersonId()).AsNoTracking(), "practice-reviews.csv", CoachColumns, CoachRow);

    /// <summary>With a byte order mark: without one Excel takes UTF-8 for something else.</summary>
    private static IResult Send<T>(HttpContext visit, IQueryable<T> rows, string name, IReadOnlyList<(string Name, string Meaning)> columns, Func<T, IEnumerable<object?>> cells) =>
        Results.Stream(async stream =>
        {
            await using var text = new StreamWriter(stream, new UTF8Encoding(true), leaveOpen: true);
            await text.WriteAsync(Csv.Row(columns.Select(column => column.Name)));
            await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(visit.RequestAborted))
                await text.WriteAsync(Csv.Row(cells(row)));
        }, Type, name);

    private static IEnumerable<object?> GroupRow(HandedInRow row, Library library)
    {
        // What is still to be marked blind is in no file.
        var (machine, flags) = row.IsOpen ? row.Levels.OfMachine() : (new int?[Review.Criteria.Count], []);
        return
        [
            $"{row.Id}", row.Seeker, row.Scenario, library.Scenario(row.Scenario)?.Title, row.DraftNumber, row.Question,
            row.Standing == Standing.Returned ? "returned" : "waiting", row.HandedInAt, row.ReturnedAt, row.IsMine,
            .. row.Levels.OfCoach(), .. machine, string.Join(' ', flags),
        ];
    }

    private static IEnumerable<object?> CoachRow(ReviewRow row)
    {
        var marks = row.Marks.ToDictionary(mark => mark.Criterion);
        return
        [
            $"{row.Id}", row.Group, row.Seeker, row.Scenario, row.DraftNumber, row.BegunAt, row.RevealedAt,
            row.Revealed switch { Reveal.AfterMarking => "after_marking", Reveal.OnRequest => "on_request", _ => null }, row.ReturnedAt,
            .. Review.Criteria.Select(criterion => (object?)marks.GetValueOrDefault(criterion)?.Level),
            .. Review.Criteria.Select(criterion => (object?)marks.GetValueOrDefault(criterion)?.BlindLevel),
            .. Review.Criteria.Select(criterion => (object?)marks.GetValueOrDefault(criterion)?.MachineLevel),
        ];
    }

    private static string Column(string criterion) => criterion.Replace('-', '_');
}
