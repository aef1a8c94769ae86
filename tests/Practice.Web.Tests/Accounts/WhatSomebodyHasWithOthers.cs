using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json;
using Practice.Web.Tests.Coaching;
using Practice.Web.Tests.Sharing;

namespace Practice.Web.Tests.Accounts;

/// <summary>What the download holds of others, and what it leaves them.</summary>
public sealed class WhatSomebodyHasWithOthers
{
    [Fact]
    public async Task Each_takes_away_what_is_theirs_and_a_returned_review_stays_when_its_coach_goes()
    {
        await using var site = await CoachedSite.New();
        var draft = await site.HandIn();
        var friend = site.App.Visitor();
        var link = await site.Sam.Share(draft, name: "Sammy");
        await friend.Comments(link, "I believe you.");
        var review = await CoachedSite.Take(site.Ben);
        var comment = await CoachedSite.Comment(site.Ben, review, "What did he say then?");
        await CoachedSite.Write(site.Ben, review, "/return", "Read it aloud.", "Level[empathy]", "2");
        await site.Sam.Send($"{draft.Split("/drafts")[0]}/comments/{comment}/reply", "text", "He laughed.");
        await site.Ben.Send($"{review}/comments/{comment}/reply", "text", "Then say so.");
        await site.Ben.Send("/coach/comments", "kind", "Essential", "text", "Say it in your words.");

        var sams = await Files(site.Sam);
        var shared = sams["shared.json"][0];
        Assert.Equal(("Sammy", "Bo", "I believe you."), (Word(shared, "sharedAs"), Word(shared.GetProperty("comments")[0], "name"), Word(shared.GetProperty("comments")[0], "text")));
        var handedIn = sams["reviews.json"][0];
        Assert.Equal(("Tuesday", "Is my result convincing?", "Returned"), (Word(handedIn, "group"), Word(handedIn, "question"), Word(handedIn, "standing")));
        var back = handedIn.GetProperty("reviews")[0];
        Assert.Equal(("ben@example.org", "Read it aloud."), (Word(back, "coach"), Word(back, "note")));
        Assert.Equal(2, back.GetProperty("levels").GetProperty("empathy").GetInt32());
        Assert.Equal("What did he say then?", Word(back.GetProperty("comments")[0], "text"));
        Assert.Equal(["He laughed.", "Then say so."], back.GetProperty("comments")[0].GetProperty("replies").EnumerateArray().Select(reply => Word(reply, "text")));
        Assert.Equal("Seeker", Word(sams["groups.json"][0], "role"));
        Assert.Contains(sams["notices.json"].GetProperty("told").EnumerateArray(), notice => Word(notice, "kind") == "ReviewReturned");
        Assert.DoesNotContain(link.Split('/')[^1], string.Concat(sams.Values), StringComparison.Ordinal);
        Assert.Equal(0, sams["coaching.json"].GetProperty("reviews").GetArrayLength());

        var bens = await Files(site.Ben);
        var written = bens["coaching.json"].GetProperty("reviews")[0];
        Assert.Equal(("Read it aloud.", "What did he say then?"), (Word(written, "note"), Word(written.GetProperty("comments")[0], "text")));
        Assert.Equal("Say it in your words.", Word(bens["coaching.json"].GetProperty("commentsForReuse")[0], "text"));
        foreach (var theirs in (string[])["He laughed.", Answers.Good.Action[..20], "sam@example.org", "Is my result convincing?", "I believe you."])
            Assert.DoesNotContain(theirs, string.Concat(bens.Values), StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.Redirect, (await site.Ben.Send("/account/delete", "Input.Password", Visitor.Password)).Status);
        var after = await site.Sam.Get(draft);
        Assert.Contains("A coach whose account is gone", after.Text, StringComparison.Ordinal);
        Assert.Contains("What did he say then?", after.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("ben@example.org", after.Text, StringComparison.Ordinal);
        Assert.Contains("It stays with them when the coach leaves the group or deletes the account", (await site.Sam.Get("/privacy")).Text, StringComparison.Ordinal);
    }

    private static string? Word(JsonElement element, string name) => element.GetProperty(name).GetString();

    private static async Task<Dictionary<string, JsonElement>> Files(Visitor visitor)
    {
        await using var zip = new ZipArchive(await visitor.Http.GetStreamAsync("/account/practice.zip"));
        var files = new Dictionary<string, JsonElement>();
        foreach (var entry in zip.Entries.Where(entry => entry.Name.EndsWith(".json", StringComparison.Ordinal) && entry.Name is not "answers.json" and not "person.json"))
        {
            using var reader = new StreamReader(entry.Open(), Encoding.UTF8);
            files[entry.Name] = JsonDocument.Parse(await reader.ReadToEndAsync()).RootElement.Clone();
        }

        return files;
    }
}
