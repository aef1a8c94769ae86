using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Practice.Data.Coaching;
using Practice.Scoring;

namespace Practice.Web.Tests.Coaching;

/// <summary>A site on which Ben and Cora coach a group, Sam and Sue practise in it, and Dan coaches another.</summary>
public sealed class CoachedSite : IAsyncDisposable
{
    public required PracticeApp App { get; init; }

    public Visitor Ben { get; private set; } = null!;

    public Visitor Cora { get; private set; } = null!;

    public Visitor Sam { get; private set; } = null!;

    public Visitor Sue { get; private set; } = null!;

    public Visitor Dan { get; private set; } = null!;

    public string Group { get; private set; } = "";

    public string Code { get; private set; } = "";

    public static Task<CoachedSite> New()
    {
        var app = new PracticeApp();
        return On(app, app.Visitor);
    }

    public static async Task<CoachedSite> On(PracticeApp app, Func<Visitor> visitor)
    {
        var site = new CoachedSite { App = app };
        site.Ben = await visitor().BecomesAccount("ben@example.org");
        site.Cora = await visitor().BecomesAccount("cora@example.org");
        site.Sam = await visitor().BecomesAccount("sam@example.org");
        site.Sue = await visitor().BecomesAccount("sue@example.org");
        site.Dan = await visitor().BecomesAccount("dan@example.org");
        site.Group = Id((await site.Ben.Send("/coach/groups/new", "Input.Name", "Tuesday")).Location);
        await site.Dan.Send("/coach/groups/new", "Input.Name", "Friday");
        site.Code = await site.LinkFor(Role.Seeker);
        var coaches = await site.LinkFor(Role.Coach);
        foreach (var (joins, code) in new[] { (site.Sam, site.Code), (site.Sue, site.Code), (site.Cora, coaches) })
            Assert.Equal(HttpStatusCode.OK, (await joins.Get((await joins.Send($"/join/{code}")).Location)).Status);
        return site;
    }

    public async Task<string> LinkFor(Role role, params string[] limits)
    {
        await Ben.Send($"/coach/groups/{Group}/invite", ["Role", $"{role}", .. limits]);
        return await App.Ask(db => db.Invitations.Where(link => link.Role == role && link.GroupId == Guid.Parse(Group)).Select(link => link.Code).SingleAsync());
    }

    /// <summary>Sam has an answer checked, and hands the draft in; its address.</summary>
    public async Task<string> HandIn(StarAnswer? text = null)
    {
        var draft = await Sam.WriteAndCheck(text ?? Answers.Good);
        await HandIn(draft);
        return draft;
    }

    public async Task HandIn(string draft) =>
        Assert.Equal($"{draft}#review", (await Sam.Send($"{draft}/hand-in", "Input.Group", Group, "Input.Question", "Is my result convincing?")).Location);

    /// <summary>The coach takes what waits longest; the address of the review.</summary>
    public static async Task<string> Take(Visitor coach)
    {
        var claim = Regex.Match((await coach.Get("/coach")).Html, "action=\"(/coach/hand-ins/[^\"]+/claim)\"").Groups[1].Value;
        return (await coach.Send(claim)).Location;
    }

    /// <summary>Comments on Sam's first sentence of the action.</summary>
    public static async Task<string> Comment(Visitor coach, string review, string text)
    {
        var id = Guid.CreateVersion7();
        Assert.Equal($"{review}#comment-{id}", (await coach.Send($"{review}/comments/{id}", "Stretch", "Action 0 38", "Kind", "Essential", "Text", text)).Location);
        return $"{id}";
    }

    /// <summary>The revision that the form of levels and note carries.</summary>
    public static string Revision(Page page) => Regex.Match(page.Html, "class=\"mark-form\".*?name=\"Revision\" value=\"(\\d+)\"", RegexOptions.Singleline).Groups[1].Value;

    public static async Task<Page> Write(Visitor coach, string review, string verb, string note, params string[] levels)
    {
        var revision = Revision(await coach.Get(review));
        return await coach.Send(review + verb, ["Revision", revision, "Note", note, .. levels]);
    }

    public static string Id(string address) => address.Split('/', '#')[^1];

    public ValueTask DisposeAsync() => App.DisposeAsync();
}
