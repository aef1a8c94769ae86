using System.Net;
using Practice.Scoring;

namespace Practice.Web.Tests.Site;

public sealed class ContentIsLive : IDisposable
{
    private readonly string folder = Scratch.Folder("content");
    private readonly PracticeApp app;

    public ContentIsLive()
    {
        foreach (var file in Directory.EnumerateFiles(Repository.Content, "*.md", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(folder, Path.GetRelativePath(Repository.Content, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        app = new PracticeApp(contentFolder: folder);
    }

    private string Card => Path.Combine(folder, "scenarios", "no-receipt.md");

    [Fact]
    public async Task An_edited_card_shows_on_the_next_page()
    {
        var visitor = app.Visitor();
        await visitor.Get("/scenarios/no-receipt");
        await Edit(Card, text => text.Replace("No receipt, no refund", "A coat without its slip", StringComparison.Ordinal));
        Assert.Contains("A coat without its slip", (await visitor.Get("/scenarios/no-receipt")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broken_card_is_left_out_said_to_the_operator_and_costs_nobody_an_answer()
    {
        var visitor = app.Visitor();
        var address = await visitor.Write(Answers.Good);
        await Edit(Card, text => text.Replace("kind: story", "kind: tale", StringComparison.Ordinal));

        Assert.Equal(HttpStatusCode.NotFound, (await visitor.Get("/scenarios/no-receipt")).Status);
        Assert.Equal(HttpStatusCode.OK, (await visitor.Get("/scenarios/off-menu")).Status);
        var ready = await visitor.Get("/health/ready");
        Assert.Equal(HttpStatusCode.OK, ready.Status);
        Assert.Equal("""{"status":"Degraded"}""", ready.Html);
        var form = await visitor.OpenForm(address);
        Assert.Equal(Answers.Good, form.Text);
        Assert.Equal(HttpStatusCode.Redirect, (await visitor.Check(form, Answers.Other)).Status);
    }

    [Fact]
    public async Task Without_half_of_the_rubric_answers_are_still_checked()
    {
        var visitor = app.Visitor();
        foreach (var file in (string[])["skills/empathy.md", "parts/result.md", "flags/blames-others.md", "words.md", "general.md"])
            File.Delete(Path.Combine(folder, "rubric", file));
        await Task.Delay(100);
        foreach (var text in (StarAnswer[])[Answers.Good, new(Action: "It was his own fault, the idiot. I told him it was not my job and hung up."), new(Task: "Listen")])
            Assert.Equal(HttpStatusCode.OK, (await visitor.Get(await visitor.WriteAndCheck(text))).Status);
    }

    [Fact]
    public async Task A_card_that_goes_while_somebody_writes_costs_no_text()
    {
        var visitor = app.Visitor();
        var form = await visitor.OpenForm("/scenarios/no-receipt/answer");
        await Edit(Card, _ => null);
        var saved = await visitor.Save(form, Answers.Good);
        Assert.Equal(HttpStatusCode.Redirect, saved.Status);
        Assert.Equal(Answers.Good, (await visitor.OpenForm(saved.Location)).Text);
    }

    [Fact]
    public async Task Without_any_content_the_site_still_stands()
    {
        var visitor = app.Visitor();
        await visitor.Get("/");
        Directory.Delete(folder, recursive: true);
        await Task.Delay(50);
        foreach (var path in (string[])["/", "/scenarios", "/skills", "/guide", "/answers"])
            Assert.Equal(HttpStatusCode.OK, (await visitor.Get(path)).Status);
    }

    public void Dispose() => app.Dispose();

    /// <summary>Writes as an author does; a folder of forty files is looked at again after 10 ms.</summary>
    private static async Task Edit(string path, Func<string, string?> edit)
    {
        if (edit(await File.ReadAllTextAsync(path)) is { } text)
            await File.WriteAllTextAsync(path, text);
        else
            File.Delete(path);
        await Task.Delay(100);
    }
}
