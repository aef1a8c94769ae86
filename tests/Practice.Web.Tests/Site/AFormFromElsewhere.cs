using System.Net;

namespace Practice.Web.Tests.Site;

/// <summary>Another site's page can make a browser send a form here: nothing of it comes back, and nothing is saved.</summary>
public sealed class AFormFromElsewhere : IDisposable
{
    private const string Theirs = "What another site wants to be found here.";

    private readonly PracticeApp app = new();

    public void Dispose() => app.Dispose();

    [Theory]
    [InlineData("cross-site")]
    [InlineData("same-site")]
    public async Task Is_refused_without_an_echo_of_its_text_and_its_ticket(string from)
    {
        var attacker = app.Visitor();
        var form = await attacker.OpenForm("/scenarios/no-receipt/answer");
        var answer = await Sent(app.Visitor(), form, from);
        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.DoesNotContain(Theirs, answer.Html, StringComparison.Ordinal);
        Assert.DoesNotContain(form.Ticket, answer.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_not_what_the_sites_own_form_is()
    {
        var visitor = app.Visitor();
        Assert.Equal(HttpStatusCode.Redirect, (await Sent(visitor, await visitor.OpenForm("/scenarios/no-receipt/answer"), "same-origin")).Status);
    }

    [Fact]
    public async Task With_thousands_of_fields_gives_back_what_a_form_of_ours_would_hold()
    {
        var visitor = app.Visitor();
        var form = await visitor.OpenForm("/scenarios/no-receipt/answer");
        var many = form.Fields(Answers.Good).Concat(Enumerable.Range(0, 5000).Select(number => KeyValuePair.Create($"more{number}", "")));
        var refused = await visitor.Post(form.SaveAt, many);
        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Equal(Answers.Good, StarForm.In(refused.Html).Text);
    }

    private static async Task<Page> Sent(Visitor visitor, StarForm form, string from)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, form.SaveAt);
        request.Headers.Add("Sec-Fetch-Site", from);
        request.Content = new FormUrlEncodedContent(form.Fields(new(Theirs)));
        return await Page.Of(await visitor.Http.SendAsync(request));
    }
}
