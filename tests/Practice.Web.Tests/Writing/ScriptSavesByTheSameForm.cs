using System.Net;
using System.Text.Json;
using Practice.Scoring;

namespace Practice.Web.Tests.Writing;

/// <summary>The form posted by script, which asks for JSON: what it learns, and what the form carries from then on.</summary>
public sealed class ScriptSavesByTheSameForm : IDisposable
{
    private readonly PracticeApp app = new();

    public void Dispose() => app.Dispose();

    [Fact]
    public async Task The_first_save_makes_guest_and_answer_and_the_form_goes_on_with_what_came_back()
    {
        var visitor = app.Visitor();
        var form = await visitor.OpenForm("/scenarios/no-receipt/answer");
        var (status, first) = await Send(visitor, form.SaveAt, form, Answers.Other);
        Assert.Equal((HttpStatusCode.OK, "none", form.SaveAt, 1), (status, Text(first, "refusal"), Text(first, "address"), first.GetProperty("revision").GetInt32()));
        Assert.Equal(16, Text(first, "person").Length);

        form = form with { Token = Text(first, "token"), Ticket = "", Revision = "1" };
        var (_, second) = await Send(visitor, form.SaveAt, form, Answers.Good);
        Assert.Equal(("none", 2), (Text(second, "refusal"), second.GetProperty("revision").GetInt32()));
        Assert.Equal(Answers.Good, (await visitor.OpenForm(form.SaveAt)).Text);
    }

    [Fact]
    public async Task Checking_tells_the_number_of_the_draft()
    {
        var visitor = app.Visitor();
        var form = await visitor.OpenForm("/scenarios/no-receipt/answer");
        var (_, kept) = await Send(visitor, form.CheckAt, form, Answers.Good);
        Assert.Equal(1, kept.GetProperty("draft").GetInt32());
        Assert.Equal(HttpStatusCode.OK, (await visitor.Get($"{Text(kept, "address")}/drafts/1")).Status);
    }

    [Fact]
    public async Task A_save_from_an_older_version_is_refused_with_the_text_that_is_saved()
    {
        var visitor = app.Visitor();
        var form = await visitor.OpenForm(await visitor.Write(Answers.Good));
        await visitor.Save(form, Answers.Other);
        var (status, refused) = await Send(visitor, form.SaveAt, form, Answers.Good with { Action = "I typed this here." });
        Assert.Equal((HttpStatusCode.Conflict, "changedElsewhere", 2), (status, Text(refused, "refusal"), refused.GetProperty("revision").GetInt32()));
        Assert.Equal(Answers.Other.Action, Text(refused.GetProperty("theirs"), "Action"));
        Assert.Equal(Answers.Other, (await visitor.OpenForm(form.SaveAt)).Text);
    }

    [Fact]
    public async Task A_stale_token_is_refused_with_one_that_works()
    {
        var visitor = app.Visitor();
        var form = await visitor.OpenForm("/scenarios/no-receipt/answer");
        var (status, refused) = await Send(visitor, form.SaveAt, form with { Token = "CfDJ8stale" }, Answers.Good);
        Assert.Equal((HttpStatusCode.BadRequest, "stalePage"), (status, Text(refused, "refusal")));
        var (_, saved) = await Send(visitor, form.SaveAt, form with { Token = Text(refused, "token") }, Answers.Good);
        Assert.Equal("none", Text(saved, "refusal"));
    }

    [Fact]
    public async Task Somebody_elses_answer_is_refused_with_a_ticket_for_a_new_one()
    {
        var address = await app.Visitor().Write(Answers.Good);
        var stranger = app.Visitor();
        var form = await stranger.OpenForm("/scenarios/off-menu/answer");
        var (status, refused) = await Send(stranger, address, form with { Ticket = "", Revision = "1" }, Answers.Other);
        Assert.Equal((HttpStatusCode.NotFound, "notYours"), (status, Text(refused, "refusal")));
        Assert.Equal(JsonValueKind.Null, refused.GetProperty("theirs").ValueKind);
        var (_, saved) = await Send(stranger, Text(refused, "address"), form with { Token = Text(refused, "token"), Ticket = Text(refused, "ticket") }, Answers.Other);
        Assert.Equal("none", Text(saved, "refusal"));
        Assert.Equal(Answers.Other, (await stranger.OpenForm(Text(saved, "address"))).Text);
    }

    [Fact]
    public async Task A_text_that_can_not_be_kept_is_refused_with_the_reason()
    {
        var visitor = app.Visitor();
        var form = await visitor.OpenForm("/scenarios/no-receipt/answer");
        var (status, refused) = await Send(visitor, form.SaveAt, form, new StarAnswer(Action: new string('a', 40_000)));
        Assert.Equal((HttpStatusCode.BadRequest, "unfit"), (status, Text(refused, "refusal")));
        Assert.Contains("10,000 more than fit", refused.GetProperty("errors")[0].GetString(), StringComparison.Ordinal);
    }

    private static async Task<(HttpStatusCode Status, JsonElement Reply)> Send(Visitor visitor, string address, StarForm form, StarAnswer text)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new FormUrlEncodedContent(form.Fields(text)) };
        request.Headers.Accept.ParseAdd("application/json");
        var response = await visitor.Http.SendAsync(request);
        return (response.StatusCode, JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement);
    }

    private static string Text(JsonElement reply, string key) => reply.GetProperty(key).GetString()!;
}
