using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Practice.Data.Coaching;

namespace Practice.Web.Tests.Coaching;

/// <summary>
/// Every address of groups and reviews, for every kind of visitor: yes, 404 or sign-in, and nothing else. What POST sends is
/// nonsense with a right token; what really changes something stands last.
/// </summary>
public sealed class WhoMayDoWhatInAGroup : IAsyncLifetime
{
    /// <summary>Sam and Sue are seekers of the group, Ben and Cora coach it, Dan coaches another. Sam's draft was handed in, and Ben has it.</summary>
    public const string Table = """
        address                                     verb  nobody   guest    sam  sue  ben  cora dan
        /coach                                      GET   sign-in  sign-in  yes  yes  yes  yes  yes
        /coach/returned                             GET   sign-in  sign-in  yes  yes  yes  yes  yes
        /coach/groups/new                           GET   sign-in  sign-in  yes  yes  yes  yes  yes
        /coach/groups/new                           POST  sign-in  sign-in  yes  yes  yes  yes  yes
        /coach/comments                             GET   sign-in  sign-in  yes  yes  yes  yes  yes
        /coach/comments                             POST  sign-in  sign-in  yes  yes  yes  yes  yes
        /coach/comments/{saved}/delete              GET   sign-in  sign-in  yes  yes  yes  yes  yes
        /coach/insight                              GET   sign-in  sign-in  yes  yes  yes  yes  yes
        /coach/insight.csv                          GET   sign-in  sign-in  yes  yes  yes  yes  yes
        /groups                                     GET   sign-in  sign-in  yes  yes  yes  yes  yes
        /groups/{group}                             GET   sign-in  sign-in  yes  yes  404  404  404
        /groups/{group}/leave                       GET   sign-in  sign-in  yes  yes  yes  yes  404
        /join/{code}                                GET   yes      yes      yes  yes  yes  yes  yes
        /join/aaaaaaaaaaaaaaaa                      GET   404      404      404  404  404  404  404
        /join/aaaaaaaaaaaaaaaa                      POST  sign-in  sign-in  404  404  404  404  404
        /coach/groups/{group}                       GET   sign-in  sign-in  404  404  yes  yes  404
        /coach/groups/{group}/insight               GET   sign-in  sign-in  404  404  yes  yes  404
        /coach/groups/{group}/insight.csv           GET   sign-in  sign-in  404  404  yes  yes  404
        /coach/groups/{group}/invite                POST  sign-in  sign-in  404  404  yes  yes  404
        /coach/groups/{group}/cards                 POST  sign-in  sign-in  404  404  yes  yes  404
        /coach/groups/{group}/cards/none/remove     POST  sign-in  sign-in  404  404  yes  yes  404
        /coach/groups/{group}/members/{sue}/remove  GET   sign-in  sign-in  404  404  yes  yes  404
        /coach/groups/{group}/close                 GET   sign-in  sign-in  404  404  yes  yes  404
        {draft}/hand-in                             GET   sign-in  sign-in  yes  404  404  404  404
        {draft}/hand-in                             POST  sign-in  sign-in  yes  404  404  404  404
        {draft}/hand-in/{handIn}/withdraw           POST  sign-in  sign-in  yes  404  404  404  404
        /coach/reviews/{review}                     GET   sign-in  sign-in  404  404  yes  404  404
        /coach/reviews/{review}                     POST  sign-in  sign-in  404  404  yes  404  404
        /coach/reviews/{review}/reveal              POST  sign-in  sign-in  404  404  yes  404  404
        /coach/reviews/{review}/differences/empathy POST  sign-in  sign-in  404  404  yes  404  404
        /coach/reviews/{review}/differences/charm   POST  sign-in  sign-in  404  404  404  404  404
        /coach/reviews/{review}/comments/{comment}  POST  sign-in  sign-in  404  404  yes  404  404
        /coach/reviews/{review}/comments/{comment}/compose POST sign-in sign-in 404 404 yes  404  404
        /coach/reviews/{review}/comments/{comment}/reply POST sign-in sign-in 404 404 404  404  404
        {answer}/comments/{comment}/mark            POST  sign-in  sign-in  404  404  404  404  404
        {answer}/comments/{comment}/reply           POST  sign-in  sign-in  404  404  404  404  404
        /coach/reviews/{review}/return              POST  sign-in  sign-in  404  404  yes  404  404
        /coach/hand-ins/{handIn}/claim              POST  sign-in  sign-in  404  404  yes  yes  404
        {answer}/comments/{returned}/mark           POST  sign-in  sign-in  yes  404  404  404  404
        {answer}/comments/{returned}/reply          POST  sign-in  sign-in  yes  404  404  404  404
        /coach/reviews/{done}                       GET   sign-in  sign-in  404  404  yes  404  404
        /coach/reviews/{done}/comments/{returned}/reply POST sign-in sign-in 404 404 yes   404  404
        /coach/reviews/{done}/reopen                POST  sign-in  sign-in  404  404  yes  404  404
        /coach/reviews/{review}/comments/{comment}/delete POST sign-in sign-in 404 404 yes 404  404
        /coach/reviews/{review}/release             POST  sign-in  sign-in  404  404  yes  404  404
        /coach/comments/{saved}/delete              POST  sign-in  sign-in  404  404  yes  404  404
        /coach/groups/{group}/uninvite              POST  sign-in  sign-in  404  404  yes  yes  404
        /coach/groups/{group}/members/{sue}/remove  POST  sign-in  sign-in  404  404  yes  404  404
        /groups/{group}/leave                       POST  sign-in  sign-in  yes  404  yes  yes  404
        /coach/groups/{group}/close                 POST  sign-in  sign-in  404  404  404  yes  404
        """;

    /// <summary>Its addresses with as many segments as they really have.</summary>
    public static IEnumerable<string> Addresses => Table.Split('\n').Skip(1).Select(row => row
        .Replace("{draft}", "/answers/1/drafts/1", StringComparison.Ordinal).Replace("{answer}", "/answers/1", StringComparison.Ordinal));

    private CoachedSite site = null!;
    private Dictionary<string, string> names = [];
    private Visitor guest = null!;

    public async Task InitializeAsync()
    {
        site = await CoachedSite.New();
        guest = site.App.Visitor();
        await guest.Write(Answers.Good);
        var first = await site.HandIn();
        var done = await CoachedSite.Take(site.Ben);
        var returned = await CoachedSite.Comment(site.Ben, done, "What did he say then?");
        await CoachedSite.Write(site.Ben, done, "/return", "Good.");
        var answer = first.Split("/drafts")[0];
        var draft = (await site.Sam.Check(await site.Sam.OpenForm(answer), Answers.Other)).Location;
        await site.HandIn(draft);
        var review = await CoachedSite.Take(site.Ben);
        var comment = await CoachedSite.Comment(site.Ben, review, "Which boots?");
        await site.Ben.Send("/coach/comments", "kind", "Essential", "text", "Say it in your words.");
        names = new()
        {
            ["{group}"] = site.Group,
            ["{code}"] = site.Code,
            ["{answer}"] = answer,
            ["{draft}"] = draft,
            ["{review}"] = CoachedSite.Id(review),
            ["{done}"] = CoachedSite.Id(done),
            ["{comment}"] = comment,
            ["{returned}"] = returned,
            ["{handIn}"] = $"{await site.App.Ask(db => db.HandIns.Where(found => found.Standing == Standing.Waiting).Select(found => found.Id).SingleAsync())}",
            ["{saved}"] = $"{await site.App.Ask(db => db.SavedComments.Select(found => found.Id).SingleAsync())}",
            ["{sue}"] = $"{await site.App.Ask(db => db.Users.Where(person => person.Email == "sue@example.org").Select(person => person.Id).SingleAsync())}",
        };
    }

    public Task DisposeAsync() => site.DisposeAsync().AsTask();

    [Fact]
    public async Task The_table_is_true()
    {
        var visitors = new[] { site.App.Visitor(), guest, site.Sam, site.Sue, site.Ben, site.Cora, site.Dan };
        var rows = Table.Split('\n').Select(row => row.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToList();
        var wrong = new List<string>();
        foreach (var row in rows.Skip(1))
            for (var column = 2; column < row.Length; column++)
                if (await Ask(visitors[column - 2], row[1], Address(row[0])) is var found && found != row[column])
                    wrong.Add($"{row[1]} {row[0]} as {rows[0][column]}: {found} and not {row[column]}");
        Assert.Empty(wrong);
    }

    [Fact]
    public async Task Nothing_is_done_without_a_token()
    {
        foreach (var row in Table.Split('\n').Skip(1).Where(row => row.Contains(" POST ", StringComparison.Ordinal)))
        {
            var address = Address(row.Split(' ')[0]);
            foreach (var visitor in new[] { site.Sam, site.Ben })
                Assert.Equal((address, HttpStatusCode.BadRequest), (address, (await visitor.Post(address, [new("Text", "x")])).Status));
        }
    }

    [Fact]
    public async Task What_is_there_for_somebody_else_looks_like_what_is_not_there()
    {
        foreach (var (there, nowhere) in new[] { ("/coach/reviews/{review}", $"/coach/reviews/{Guid.NewGuid()}"), ("/coach/groups/{group}", $"/coach/groups/{Guid.NewGuid()}"),
            ("/coach/groups/{group}/insight", $"/coach/groups/{Guid.NewGuid()}/insight"), ("/coach/groups/{group}/insight.csv", $"/coach/groups/{Guid.NewGuid()}/insight.csv") })
        {
            var (found, none) = (await site.Dan.Get(Address(there)), await site.Dan.Get(nowhere));
            Assert.Equal((none.Status, none.Text), (found.Status, found.Text));
        }
    }

    private string Address(string address) => Regex.Replace(address, @"\{\w+\}", name => names[name.Value]);

    private static async Task<string> Ask(Visitor visitor, string verb, string address)
    {
        var page = verb == "GET" ? await visitor.Get(address) : await visitor.Send(address, "Input.Name", "x", "Revision", "99", "Role", "Coach", "Note", "x");
        return (page.Status, page.Location) switch
        {
            (HttpStatusCode.NotFound, _) => "404",
            (HttpStatusCode.Redirect, var to) when to.Contains("/account/sign-in", StringComparison.Ordinal) => "sign-in",
            (HttpStatusCode.OK or HttpStatusCode.Redirect or HttpStatusCode.BadRequest or HttpStatusCode.Conflict, _) => "yes",
            var (status, _) => $"{status}",
        };
    }
}
