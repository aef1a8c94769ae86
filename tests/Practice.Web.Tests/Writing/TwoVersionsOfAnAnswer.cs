using System.Net;
using Practice.Scoring;

namespace Practice.Web.Tests.Writing;

/// <summary>An answer is saved in one tab, and then in another that was opened before: without script.</summary>
public sealed class TwoVersionsOfAnAnswer : IAsyncLifetime
{
    private static readonly StarAnswer Here = Answers.Good with { Action = "I typed this here.", Result = "He left content." };
    private static readonly StarAnswer There = Answers.Good with { Action = "I saved this there.", Result = "He left with new boots." };

    private static readonly string[] Hidden = ["Revision", "Scenario", "Situation", "Task", "Action", "Result"];

    private readonly PracticeApp app = new();
    private Visitor visitor = null!;
    private string address = "";
    private Page refused = null!;

    public async Task InitializeAsync()
    {
        visitor = app.Visitor();
        address = await visitor.Write(Answers.Good);
        var (here, there) = (await visitor.OpenForm(address), await visitor.OpenForm(address));
        await visitor.Save(there, There);
        refused = await visitor.Save(here, Here);
    }

    public Task DisposeAsync() => app.DisposeAsync().AsTask();

    [Fact]
    public async Task The_second_save_is_refused_and_both_texts_of_each_part_that_differs_are_shown()
    {
        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        foreach (var words in (string[])["Not saved yet", "I typed this here.", "I saved this there.", "He left content.", "He left with new boots."])
            Assert.Contains(words, refused.Text.Replace(" .", ".", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("name=\"ActionFrom\"", refused.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("name=\"SituationFrom\"", refused.Html, StringComparison.Ordinal);
        Assert.Equal(There, (await visitor.OpenForm(address)).Text);
    }

    [Fact]
    public async Task Each_part_is_saved_as_it_was_chosen()
    {
        var saved = await Choose(refused, ("ActionFrom", "Both"), ("ResultFrom", "Theirs"));
        Assert.Equal((HttpStatusCode.Redirect, address), (saved.Status, saved.Location));
        Assert.Equal(There with { Action = "I saved this there.\n\nI typed this here." }, (await visitor.OpenForm(address)).Text);
    }

    [Fact]
    public async Task Mine_replaces_theirs_only_where_it_was_chosen()
    {
        await Choose(refused, ("ActionFrom", "Mine"), ("ResultFrom", "Theirs"));
        Assert.Equal(There with { Action = Here.Action }, (await visitor.OpenForm(address)).Text);
    }

    [Fact]
    public async Task What_nobody_chose_keeps_both()
    {
        await Choose(refused);
        var text = (await visitor.OpenForm(address)).Text;
        Assert.Equal(("I saved this there.\n\nI typed this here.", "He left with new boots.\n\nHe left content."), (text.Action, text.Result));
    }

    [Fact]
    public async Task A_third_version_that_came_meanwhile_is_asked_about_again()
    {
        await visitor.Save(await visitor.OpenForm(address), There with { Result = "Saved in a third tab." });
        var again = await Choose(refused, ("ActionFrom", "Mine"), ("ResultFrom", "Mine"));
        Assert.Equal(HttpStatusCode.Conflict, again.Status);
        Assert.Contains("Saved in a third tab.", again.Text.Replace(" .", ".", StringComparison.Ordinal), StringComparison.Ordinal);
        await Choose(again, ("ActionFrom", "Theirs"), ("ResultFrom", "Both"));
        Assert.Equal("Saved in a third tab.\n\nHe left content.", (await visitor.OpenForm(address)).Text.Result);
    }

    [Fact]
    public async Task Two_versions_that_are_too_long_together_come_back_to_be_shortened()
    {
        var (here, there) = (await visitor.OpenForm(address), await visitor.OpenForm(address));
        await visitor.Save(there, There with { Action = new string('t', 20_000) });
        var conflict = await visitor.Save(here, There with { Action = new string('m', 20_000) });
        var sheet = await Choose(conflict, ("ActionFrom", "Both"));
        Assert.Equal(HttpStatusCode.BadRequest, sheet.Status);
        var form = StarForm.In(sheet.Html);
        Assert.Equal(40_002, form.Text.Action.Length);
        Assert.Equal(HttpStatusCode.Redirect, (await visitor.Save(form, There)).Status);
    }

    [Fact]
    public async Task The_versions_of_another_person_are_nobody_elses_to_choose_from()
    {
        var other = app.Visitor();
        var token = (await other.OpenForm("/scenarios/no-receipt/answer")).Token;
        var page = await other.Post(address + "/merge", [.. Fields(refused), new("ActionFrom", "Theirs"), new("__RequestVerificationToken", token)]);
        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.DoesNotContain(There.Action, page.Text, StringComparison.Ordinal);
    }

    private Task<Page> Choose(Page conflict, params (string Name, string Value)[] choices) => visitor.Post(address + "/merge",
        [.. Fields(conflict), new("__RequestVerificationToken", conflict.Field("__RequestVerificationToken")), .. choices.Select(choice => KeyValuePair.Create(choice.Name, choice.Value))]);

    private static IEnumerable<KeyValuePair<string, string>> Fields(Page conflict) =>
        Hidden.Select(name => KeyValuePair.Create(name, conflict.Field(name)));
}
