using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Practice.Scoring;

namespace Practice.Web.Tests.Accounts;

public sealed class WhatIsKeptOfSomebody
{
    private const string Sentence = "The regional manager wept in aisle seven.";

    private static readonly StarAnswer Told = Answers.Good with { Result = Sentence };

    [Fact]
    public async Task One_file_has_all_of_it_to_be_read_by_people_and_programs()
    {
        await using var app = new PracticeApp();
        var visitor = app.Visitor();
        var report = await visitor.WriteAndCheck(Told);
        await visitor.Send(report + "/wrong/active-listening", "Objection", "ShownElsewhere", "Remark", "I did listen.", "Consent", "true");
        var deleted = await visitor.Write(Answers.Other, "off-menu");
        await visitor.Send(deleted + "/delete");
        await visitor.BecomesAccount("anna@example.org");
        await app.Visitor().Write(Answers.Good with { Task = "Not hers." });

        var response = await visitor.Http.GetAsync("/account/practice.zip");
        Assert.Equal("application/zip", response.Content.Headers.ContentType?.MediaType);
        await using var zip = new ZipArchive(await response.Content.ReadAsStreamAsync());
        Assert.Equal(["README.md", "person.json", "answers.json", "answers.md", "disagreements.jsonl", "shared.json", "reviews.json", "coaching.json", "groups.json", "notices.json"], zip.Entries.Select(entry => entry.FullName));

        var data = JsonDocument.Parse(await Text(zip, "answers.json")).RootElement;
        Assert.Equal(["no-receipt", "off-menu"], data.EnumerateArray().Select(answer => answer.GetProperty("scenario").GetString()!));
        Assert.Equal([false, true], data.EnumerateArray().Select(answer => answer.TryGetProperty("deletedAt", out _)));
        Assert.Equal(6, data[0].GetProperty("drafts")[0].GetProperty("assessment").GetProperty("skills").EnumerateObject().Count());
        var text = await Text(zip, "answers.md");
        foreach (var phrase in (string[])[Sentence, "## Draft 1", "Six skills", "Active listening", "What would make it stronger", Answers.Other.Action])
            Assert.Contains(phrase, text, StringComparison.Ordinal);
        Assert.Equal("I did listen.", JsonDocument.Parse(await Text(zip, "disagreements.jsonl")).RootElement.GetProperty("remark").GetString());
        Assert.Equal("anna@example.org", JsonDocument.Parse(await Text(zip, "person.json")).RootElement.GetProperty("email").GetString());
        foreach (var entry in zip.Entries)
        {
            var content = await Text(zip, entry.FullName);
            Assert.DoesNotContain("Not hers.", content, StringComparison.Ordinal);
            var secrets = await app.Ask(db => db.Users.Where(person => person.Email != null).Select(person => new { person.PasswordHash, person.SecurityStamp }).SingleAsync());
            Assert.DoesNotContain(secrets.PasswordHash!, content, StringComparison.Ordinal);
            Assert.DoesNotContain(secrets.SecurityStamp!, content, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_deleted_account_is_found_nowhere_in_the_data_folder()
    {
        await using var app = new PracticeApp();
        var (visitor, other) = (app.Visitor(), app.Visitor());
        await other.Write(Answers.Good);
        await visitor.WriteAndCheck(Told);
        await visitor.BecomesAccount("whistleblower@example.org");
        await visitor.WriteAndCheck(Told, "off-menu");
        await other.WriteAndCheck(Answers.Other, "off-menu");
        Assert.True(DataFiles.Hold(app.DataFolder, Sentence));
        Assert.True(DataFiles.Hold(app.DataFolder, "whistleblower@example.org"));

        Assert.Equal(HttpStatusCode.BadRequest, (await visitor.Send("/account/delete", "Input.Password", "not the right one")).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await visitor.Send("/account/delete")).Status);
        var gone = await visitor.Send("/account/delete", "Input.Password", Visitor.Password);
        Assert.Equal(("/account/data", "\"storage\""), (gone.Location, gone.Response.Headers.GetValues("Clear-Site-Data").Single()));
        Assert.Contains("Nothing of yours is kept here", (await visitor.Get("/account/data")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, (await visitor.SignIn("whistleblower@example.org")).Status);
        await app.DisposeAsync();

        Assert.False(DataFiles.Hold(app.DataFolder, Sentence));
        Assert.False(DataFiles.Hold(app.DataFolder, "whistleblower@example.org", "WHISTLEBLOWER@EXAMPLE.ORG"));
        Assert.True(DataFiles.Hold(app.DataFolder, Answers.Good.Task));
    }

    [Fact]
    public async Task A_guest_takes_it_away_and_deletes_it_without_a_password()
    {
        await using var app = new PracticeApp();
        var guest = app.Visitor();
        var answer = await guest.Write(Told);
        Assert.Equal(HttpStatusCode.OK, (await guest.Get("/account/practice.zip")).Status);
        Assert.Equal("/account/data", (await guest.Send("/account/delete")).Location);
        Assert.Equal(HttpStatusCode.NotFound, (await guest.Get(answer)).Status);
        await app.DisposeAsync();
        Assert.False(DataFiles.Hold(app.DataFolder, Sentence));
    }

    [Fact]
    public async Task A_session_that_did_not_give_the_password_deletes_no_account()
    {
        await using var app = new PracticeApp();
        var visitor = app.Visitor();
        var answer = await visitor.Write(Told);
        await visitor.Register("anna@example.org");
        await app.Visitor().SignIn("anna@example.org");
        Assert.Equal(HttpStatusCode.BadRequest, (await visitor.Send("/account/delete")).Status);
        Assert.Equal(HttpStatusCode.OK, (await visitor.Get(answer)).Status);
    }

    [Fact]
    public async Task Who_registered_and_never_signed_in_deletes_it_as_a_guest_does()
    {
        await using var app = new PracticeApp();
        var visitor = app.Visitor();
        await visitor.Write(Told);
        await visitor.Register("anna@example.org");
        Assert.DoesNotContain("Input.Password", (await visitor.Get("/account/delete")).Html, StringComparison.Ordinal);
        Assert.Equal("/account/data", (await visitor.Send("/account/delete")).Location);
        Assert.Equal(0, await app.Ask(db => db.Users.CountAsync()));
    }

    [Fact]
    public async Task A_guest_who_stays_away_is_removed_at_the_next_start_and_a_registered_person_never()
    {
        var folder = Scratch.Folder("practice");
        await using (var app = new PracticeApp(folder))
        {
            var (gone, back, anna) = (app.Visitor(), app.Visitor(), app.Visitor());
            await gone.Write(Told);
            var kept = await back.Write(Answers.Good);
            Assert.Contains("when this browser hasn't been here for 30 days", (await back.Get("/answers")).Text, StringComparison.Ordinal);
            await anna.Write(Answers.Other);
            await anna.BecomesAccount("anna@example.org");
            Assert.DoesNotContain("hasn't been here for", (await anna.Get("/answers")).Text, StringComparison.Ordinal);
            app.Clock.Advance(TimeSpan.FromDays(20));
            Assert.Equal(HttpStatusCode.OK, (await back.Get(kept)).Status);
            // The cookie goes as far as the work.
            app.Clock.Advance(TimeSpan.FromDays(29));
            Assert.Equal(HttpStatusCode.OK, (await back.Get(kept)).Status);
        }

        await using (var app = new PracticeApp(folder))
        {
            app.Clock.Advance(TimeSpan.FromDays(50));
            app.Visitor();
            await Until(() => app.Ask(async db => await db.Users.CountAsync() == 2));
            Assert.Equal(2, await app.Ask(db => db.Answers.CountAsync()));
        }

        Assert.False(DataFiles.Hold(folder, Sentence));
        await using (var app = new PracticeApp(folder))
        {
            app.Clock.Advance(TimeSpan.FromDays(3650));
            var visitor = app.Visitor();
            await Until(() => app.Ask(async db => await db.Users.CountAsync() == 1));
            await visitor.SignIn("anna@example.org");
            Assert.Contains(Answers.Other.Situation[..20], (await visitor.Get("/answers")).Text, StringComparison.Ordinal);
        }
    }

    private static async Task Until(Func<Task<bool>> isSo)
    {
        for (var tries = 0; !await isSo(); tries++)
        {
            Assert.True(tries < 300, "It does not come to pass.");
            await Task.Delay(100);
        }
    }

    private static async Task<string> Text(ZipArchive zip, string name)
    {
        using var reader = new StreamReader(zip.GetEntry(name)!.Open(), Encoding.UTF8);
        return await reader.ReadToEndAsync();
    }
}
