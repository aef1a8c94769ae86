using System.Net;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Practice.Data;
using Practice.Web.Hosting;

namespace Practice.Web.Tests.Writing;

public sealed class AnswersAreDeletedRetoldAndTakenAway : IAsyncLifetime
{
    private readonly PracticeApp app = new();
    private Visitor visitor = null!;
    private string address = "";

    public async Task InitializeAsync()
    {
        visitor = app.Visitor();
        var report = await visitor.WriteAndCheck(Answers.Good);
        address = report[..report.IndexOf("/drafts", StringComparison.Ordinal)];
    }

    public Task DisposeAsync() => app.DisposeAsync().AsTask();

    [Fact]
    public async Task A_deleted_answer_is_gone_everywhere_and_undo_brings_all_of_it_back()
    {
        var (form, list) = (await visitor.OpenForm(address), await Delete());
        Assert.Contains("Deleted: “", list.Text, StringComparison.Ordinal);
        foreach (var path in (string[])["", "/drafts/1", "/compare", "/print", "/export.md", "/delete"])
            Assert.Equal(HttpStatusCode.NotFound, (await visitor.Get(address + path)).Status);
        Assert.DoesNotContain("Go on with your answer", (await visitor.Get("/scenarios/no-receipt")).Text, StringComparison.Ordinal);
        Assert.Equal("[]", (await visitor.Get("/answers/export.json")).Html);

        Assert.Equal(address, (await visitor.Post(address + "/restore", [new("__RequestVerificationToken", list.Field("__RequestVerificationToken"))])).Location);
        Assert.Equal(Answers.Good, (await visitor.OpenForm(address)).Text);
        Assert.Equal(HttpStatusCode.OK, (await visitor.Get(address + "/drafts/1")).Status);
    }

    [Fact]
    public async Task Undo_pressed_twice_is_undo()
    {
        var token = new KeyValuePair<string, string>("__RequestVerificationToken", (await Delete()).Field("__RequestVerificationToken"));
        await visitor.Post(address + "/restore", [token]);
        Assert.Equal(address, (await visitor.Post(address + "/restore", [token])).Location);
    }

    [Fact]
    public async Task What_another_tab_still_types_into_a_deleted_answer_is_not_lost()
    {
        var form = await visitor.OpenForm(address);
        await Delete();
        var refused = await visitor.Save(form, Answers.Other);
        Assert.Equal(HttpStatusCode.NotFound, refused.Status);
        var rescued = StarForm.In(refused.Html);
        Assert.Equal(Answers.Other, rescued.Text);
        Assert.Equal(HttpStatusCode.Redirect, (await visitor.Save(rescued, rescued.Text)).Status);
    }

    [Fact]
    public async Task A_first_form_that_comes_again_after_its_answer_was_deleted_starts_no_second_one_under_the_same_id()
    {
        var form = await visitor.OpenForm("/scenarios/off-menu/answer");
        address = (await visitor.Save(form, Answers.Good)).Location;
        await Delete();
        var again = await visitor.Save(form with { Token = (await visitor.OpenForm("/scenarios/off-menu/answer")).Token }, Answers.Good);
        Assert.Equal(HttpStatusCode.NotFound, again.Status);
        Assert.Equal(Answers.Good, StarForm.In(again.Html).Text);
    }

    [Fact]
    public async Task After_its_days_it_goes_for_good_and_no_day_before()
    {
        await Delete();
        app.Clock.Advance(Answer.KeptAside - TimeSpan.FromMinutes(1));
        Assert.Equal(0, await Remove());
        app.Clock.Advance(TimeSpan.FromMinutes(2));
        Assert.Equal(1, await Remove());
        Assert.DoesNotContain("Bring it back", (await visitor.Get("/answers")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_story_answers_another_card_and_stays_where_it_was()
    {
        var page = await visitor.Get($"/answers/retell?from={address.Split('/')[^1]}");
        KeyValuePair<string, string>[] fields =
        [
            new("__RequestVerificationToken", page.Field("__RequestVerificationToken")), new("Input.From", address.Split('/')[^1]),
            new("Input.Card", "off-menu"), new("Input.Id", page.Field("Input.Id")),
        ];
        var retold = await visitor.Post("/answers/retell", fields);
        Assert.Equal((HttpStatusCode.Redirect, retold.Location), (retold.Status, (await visitor.Post("/answers/retell", fields)).Location));

        var form = await visitor.OpenForm(retold.Location);
        Assert.Equal(("off-menu", Answers.Good), (form.Scenario, form.Text));
        await visitor.Save(form, Answers.Other);
        Assert.Equal(Answers.Good, (await visitor.OpenForm(address)).Text);
        Assert.Equal(2, JsonDocument.Parse((await visitor.Get("/answers/export.json")).Html).RootElement.GetArrayLength());
    }

    [Fact]
    public async Task A_story_without_a_card_is_asked_for_one()
    {
        var page = await visitor.Get("/answers/retell");
        var asked = await visitor.Post("/answers/retell",
            [new("__RequestVerificationToken", page.Field("__RequestVerificationToken")), new("Input.From", address.Split('/')[^1]), new("Input.Id", page.Field("Input.Id"))]);
        Assert.Equal(HttpStatusCode.BadRequest, asked.Status);
        Assert.Contains("Choose the card", asked.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_of_ones_own_can_be_taken_away_as_text_and_as_data()
    {
        await visitor.Save(await visitor.OpenForm(address), Answers.Other);
        await visitor.Write(Answers.Good, "off-menu");

        var text = await visitor.Get("/answers/export.md");
        Assert.Equal("practice-answers.md", text.Response.Content.Headers.ContentDisposition?.FileName);
        Assert.Contains($"## Action\n\n{Answers.Other.Action}\n", text.Html, StringComparison.Ordinal);
        Assert.Contains($"### Action\n\n{Answers.Good.Action}\n", text.Html, StringComparison.Ordinal);

        var data = JsonDocument.Parse((await visitor.Get("/answers/export.json")).Html).RootElement;
        Assert.Equal(["no-receipt", "off-menu"], data.EnumerateArray().Select(answer => answer.GetProperty("scenario").GetString()!));
        var draft = Assert.Single(data[0].GetProperty("drafts").EnumerateArray());
        Assert.Equal((1, Answers.Good.Action), (draft.GetProperty("number").GetInt32(), draft.GetProperty("action").GetString()));
        Assert.Equal(6, draft.GetProperty("assessment").GetProperty("skills").EnumerateObject().Count());
    }

    private async Task<Page> Delete()
    {
        var asked = await visitor.Get(address + "/delete");
        var deleted = await visitor.Post(address + "/delete", [new("__RequestVerificationToken", asked.Field("__RequestVerificationToken"))]);
        Assert.Equal($"/answers?deleted={address.Split('/')[^1]}", deleted.Location);
        return await visitor.Get(deleted.Location);
    }

    private async Task<int> Remove()
    {
        await using var scope = app.Services.CreateAsyncScope();
        return (await Tidying.Tidy(scope.ServiceProvider.GetRequiredService<PracticeDb>(), app.Clock.GetUtcNow().UtcDateTime, keepDays: 30)).Answers;
    }
}
