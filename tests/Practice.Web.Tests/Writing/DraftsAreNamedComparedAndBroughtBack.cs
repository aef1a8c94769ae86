using System.Net;
using Practice.Scoring;

namespace Practice.Web.Tests.Writing;

public sealed class DraftsAreNamedComparedAndBroughtBack : IAsyncLifetime
{
    private static readonly StarAnswer Later = Answers.Good with { Action = "I let him finish before I said a word. I offered him an exchange.", Result = "He left with new boots." };

    private readonly PracticeApp app = new();
    private Visitor visitor = null!;
    private string address = "";

    public async Task InitializeAsync()
    {
        visitor = app.Visitor();
        var report = await visitor.WriteAndCheck(Answers.Good);
        address = report[..report.IndexOf("/drafts", StringComparison.Ordinal)];
        await visitor.Check(await visitor.OpenForm(address), Later);
    }

    public Task DisposeAsync() => app.DisposeAsync().AsTask();

    [Fact]
    public async Task A_name_shows_wherever_the_draft_does_and_can_be_taken_off()
    {
        Assert.Equal($"{address}/drafts/1", (await Post("/drafts/1/name", ("Input.Name", "  the long one  "))).Location);
        foreach (var page in (string[])["", "/drafts/1", "/compare", "/print/1"])
            Assert.Contains("the long one", (await visitor.Get(address + page)).Text, StringComparison.Ordinal);
        await Post("/drafts/1/name", ("Input.Name", ""));
        Assert.DoesNotContain("the long one", (await visitor.Get(address)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_is_one_line_and_forges_no_heading_in_what_is_taken_away()
    {
        await Post("/drafts/1/name", ("Input.Name", "mine\n\n# Forged\u001b[31m"));
        Assert.DoesNotContain("\n# Forged", (await visitor.Get($"{address}/export.md")).Html, StringComparison.Ordinal);
        Assert.Contains("mine  # Forged [31m", (await visitor.Get($"{address}/drafts/1")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_that_is_too_long_is_said_and_kept_in_its_box()
    {
        var name = new string('n', 81);
        var page = await Post("/drafts/1/name", ("Input.Name", name));
        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Contains("at most 80 characters", page.Text, StringComparison.Ordinal);
        Assert.Equal(name, page.Field("Input.Name"));
    }

    [Fact]
    public async Task Two_drafts_stand_side_by_side_with_what_was_taken_out_and_written_in()
    {
        var page = await visitor.Get($"{address}/compare?from=1&to=2");
        Assert.Matches("<del><span class=\"unseen\">\\[taken out: </span>\\s*and thanked me", page.Html);
        Assert.DoesNotContain("<ins", page.Html[page.Html.IndexOf("id=\"Situation\"", StringComparison.Ordinal)..page.Html.IndexOf("id=\"Task\"", StringComparison.Ordinal)], StringComparison.Ordinal);
        var back = await visitor.Get($"{address}/compare?from=2&to=1");
        Assert.Matches("<ins><span class=\"unseen\">\\[written in: </span>\\s*and thanked me", back.Html);
    }

    [Fact]
    public async Task Evidence_whose_words_are_gone_is_lost_and_gained_the_other_way_round()
    {
        var page = await visitor.Get($"{address}/compare?from=1&to=2");
        Assert.Contains("Lost:", page.Text, StringComparison.Ordinal);
        Assert.Contains("Gained:", (await visitor.Get($"{address}/compare?from=2&to=1")).Text, StringComparison.Ordinal);
        Assert.Contains("Both drafts show the same", (await visitor.Get($"{address}/compare?from=1&to=1")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_is_the_text_again_and_the_present_text_is_kept_as_a_draft_first()
    {
        var present = Later with { Task = "Nobody has checked this yet." };
        await visitor.Save(await visitor.OpenForm(address), present);

        Assert.Equal(address, (await Post("/drafts/1/restore")).Location);

        Assert.Equal(Answers.Good, (await visitor.OpenForm(address)).Text);
        Assert.Contains(present.Task, (await visitor.Get($"{address}/drafts/3")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bringing_back_keeps_no_second_copy_of_a_text_that_is_a_draft_already()
    {
        await Post("/drafts/1/restore");
        await Post("/drafts/2/restore");
        Assert.Equal(Later, (await visitor.OpenForm(address)).Text);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.Get($"{address}/drafts/3")).Status);
    }

    [Fact]
    public async Task The_sheet_to_print_has_its_notes_at_its_foot_only_where_they_are_about_these_words()
    {
        Assert.Contains("class=\"footnotes\"", (await visitor.Get($"{address}/print")).Html, StringComparison.Ordinal);
        await visitor.Save(await visitor.OpenForm(address), Later with { Task = "Nobody has checked this yet." });
        var page = await visitor.Get($"{address}/print");
        Assert.DoesNotContain("class=\"footnotes\"", page.Html, StringComparison.Ordinal);
        Assert.Contains("Nobody has checked this yet.", page.Text, StringComparison.Ordinal);
    }

    private async Task<Page> Post(string path, params (string Name, string Value)[] fields) => await visitor.Post(address + path,
        [new("__RequestVerificationToken", (await visitor.OpenForm(address)).Token), .. fields.Select(field => KeyValuePair.Create(field.Name, field.Value))]);
}
