using System.Net;
using System.Text.RegularExpressions;

namespace Practice.Web.Tests.Sharing;

/// <summary>Every address of sharing and of notices, for every kind of visitor: yes, 404 or sign-in. What changes something stands last.</summary>
public sealed class WhoMayDoWhatWithASharedDraft : IAsyncLifetime
{
    /// <summary>The draft is the guest's, who made two links to it; a friend, who is nobody, commented by the one that is open.</summary>
    public const string Table = """
        address                 verb  nobody   guest    another  anna  bert
        {draft}/share           GET   404      yes      404      404   404
        {draft}/share           POST  404      yes      404      404   404
        {open}                  GET   yes      yes      yes      yes   yes
        {open}                  POST  yes      yes      yes      yes   yes
        {over}                  GET   404      404      404      404   404
        {over}                  POST  404      404      404      404   404
        /shared/nothing         GET   404      404      404      404   404
        /shared/nothing         POST  404      404      404      404   404
        /notices                GET   yes      yes      yes      yes   yes
        /notices/read           GET   yes      yes      yes      yes   yes
        /account/mail           GET   sign-in  sign-in  sign-in  yes   yes
        /account/mail           POST  sign-in  sign-in  sign-in  yes   yes
        /account/stop-mail      GET   yes      yes      yes      yes   yes
        /account/stop-mail      POST  yes      yes      yes      yes   yes
        {remove}                GET   yes      yes      yes      yes   yes
        {remove}                POST  404      yes      404      404   404
        {end}                   GET   yes      yes      yes      yes   yes
        /notices/read           POST  yes      yes      yes      yes   yes
        """;

    /// <summary>What can be done once.</summary>
    private const string Last = """
        {end}                   POST  404      yes      404      404   404
        {open}                  GET   404      404      404      404   404
        """;

    /// <summary>Its addresses with as many segments as they really have.</summary>
    public static IEnumerable<string> Addresses => Table.Split('\n').Skip(1).Concat(Last.Split('\n')).Select(row => row
        .Replace("{draft}", "/answers/1/drafts/1", StringComparison.Ordinal)
        .Replace("{open}", "/shared/1", StringComparison.Ordinal).Replace("{over}", "/shared/1", StringComparison.Ordinal)
        .Replace("{remove}", "/answers/1/drafts/1/share/1/comments/1/remove", StringComparison.Ordinal)
        .Replace("{end}", "/answers/1/drafts/1/share/1/end", StringComparison.Ordinal));

    private readonly PracticeApp app = new();
    private readonly Visitor[] visitors = new Visitor[5];
    private Dictionary<string, string> names = [];

    public async Task InitializeAsync()
    {
        for (var i = 0; i < visitors.Length; i++)
            visitors[i] = app.Visitor();
        var draft = await visitors[1].WriteAndCheck(Answers.Good);
        var over = await visitors[1].Share(draft, days: 1);
        app.Clock.Advance(TimeSpan.FromDays(2));
        var open = await visitors[1].Share(draft);
        await app.Visitor().Comments(open, "Good.");
        await visitors[2].Write(Answers.Other);
        await visitors[3].BecomesAccount("anna@example.org");
        await visitors[4].BecomesAccount("bert@example.org");
        var html = (await visitors[1].Get(draft)).Html;
        names = new() { ["{draft}"] = draft, ["{over}"] = over, ["{open}"] = open, ["{end}"] = SharedSite.Ends(html)[0], ["{remove}"] = SharedSite.Removes(html)[0] };
    }

    public Task DisposeAsync() => app.DisposeAsync().AsTask();

    [Fact]
    public async Task The_table_is_true()
    {
        Assert.Empty(await Wrong(Table.Split('\n').Skip(1)));
        Assert.Empty(await Wrong(Last.Split('\n')));
    }

    [Fact]
    public async Task Nothing_is_done_without_a_token()
    {
        foreach (var row in Table.Split('\n').Skip(1).Concat(Last.Split('\n')).Where(row => row.Contains(" POST ", StringComparison.Ordinal)))
            Assert.Equal((row, HttpStatusCode.BadRequest), (row, (await visitors[1].Post(Address(row.Split(' ')[0]), [new("Input.Text", "x")])).Status switch
            {
                // Not signed in, a guest doesn't even get so far.
                HttpStatusCode.Redirect when row.Contains("sign-in", StringComparison.Ordinal) => HttpStatusCode.BadRequest,
                var status => status,
            }));
    }

    private async Task<List<string>> Wrong(IEnumerable<string> rows)
    {
        var wrong = new List<string>();
        foreach (var row in rows.Select(row => row.Split(' ', StringSplitOptions.RemoveEmptyEntries)))
            // Whose it is comes last: for the others it is there no more once it is done.
            foreach (var column in (int[])[2, 4, 5, 6, 3])
                if (await Ask(visitors[column - 2], row[1], Address(row[0])) is var found && found != row[column])
                    wrong.Add($"{row[1]} {row[0]} in column {column}: {found} and not {row[column]}");
        return wrong;
    }

    private static async Task<string> Ask(Visitor visitor, string verb, string address)
    {
        var page = verb == "GET" ? await visitor.Get(address) : await visitor.Send(address, "x", "y");
        return (page.Status, page.Location) switch
        {
            (HttpStatusCode.NotFound, _) => "404",
            (HttpStatusCode.Redirect, var to) when to.Contains("/account/sign-in", StringComparison.Ordinal) => "sign-in",
            (HttpStatusCode.OK or HttpStatusCode.Redirect or HttpStatusCode.BadRequest, _) => "yes",
            var (status, _) => $"{status}",
        };
    }

    private string Address(string address) => Regex.Replace(address, @"\{\w+\}", name => names[name.Value]);
}
