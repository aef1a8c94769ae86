using System.Net;

namespace Practice.Web.Tests.Site;

/// <summary>Every address, for nobody, the guest whose answer it is, and another guest: what each gets to see.</summary>
public sealed class EveryAddressForEveryVisitor : IAsyncLifetime
{
    private readonly PracticeApp app = new();
    private Visitor owner = null!;
    private Visitor another = null!;
    private string answer = "";

    public async Task InitializeAsync()
    {
        (owner, another) = (app.Visitor(), app.Visitor());
        var report = await owner.WriteAndCheck(Answers.Good);
        answer = report[..report.IndexOf("/drafts", StringComparison.Ordinal)];
        await another.Write(Answers.Other);
    }

    public Task DisposeAsync() => app.DisposeAsync().AsTask();

    public static TheoryData<string, int, int, int, string> Table => new()
    {
        // address, nobody, owner, another guest, what whoever sees it reads
        { "/", 200, 200, 200, "Tell me about a difficult customer" },
        { "/scenarios", 200, 200, 200, "No receipt, no refund" },
        { "/scenarios?role=cashier", 200, 200, 200, "No receipt, no refund" },
        { "/scenarios?role=plumber", 200, 200, 200, "There is no role “plumber” here." },
        { "/scenarios?q=receipt&role=cashier", 302, 302, 302, "" },
        { "/scenarios/no-receipt", 200, 200, 200, "What the interviewer listens for" },
        { "/scenarios/no-receipt?show=model", 200, 200, 200, "Takeaways" },
        { "/scenarios/no-receipt/answer", 200, 200, 200, "Check my answer" },
        { "/scenarios/no-such-card", 404, 404, 404, "There is no page here" },
        { "/scenarios/no-such-card/answer", 404, 404, 404, "There is no page here" },
        { "/scenarios/..%2f..%2fetc", 404, 404, 404, "There is no page here" },
        { "/answers", 200, 200, 200, "My answers" },
        { "/answers?number=99999", 200, 200, 200, "My answers" },
        { "/answers?number=none", 200, 200, 200, "My answers" },
        { "{answer}", 404, 200, 404, "Save" },
        { "{answer}/drafts", 302, 302, 302, "" },
        { "{answer}/drafts/1", 404, 200, 404, "Show the levels" },
        { "{answer}/drafts/2", 404, 404, 404, "There is no page here" },
        { "{answer}/drafts/none", 404, 404, 404, "There is no page here" },
        { "{answer}/drafts/1/wrong/active-listening", 404, 200, 404, "What would be kept" },
        { "{answer}/drafts/1/wrong/active-listening/1", 404, 200, 404, "I let him finish before I said a word." },
        { "{answer}/drafts/1/wrong/action", 404, 200, 404, "What would be kept" },
        { "{answer}/drafts/1/wrong/active-listening/99", 404, 404, 404, "There is no page here" },
        { "{answer}/drafts/1/wrong/active-listening/0", 404, 404, 404, "There is no page here" },
        { "{answer}/drafts/1/wrong/hypothetical", 404, 404, 404, "There is no page here" },
        { "{answer}/drafts/1/wrong/charm", 404, 404, 404, "There is no page here" },
        { "{answer}/drafts/2/wrong/active-listening", 404, 404, 404, "There is no page here" },
        { "{answer}/drafts/1/wrong/active-listening/0/withdraw", 302, 302, 302, "" },
        { "{answer}/drafts/1/name", 404, 200, 404, "Name draft 1" },
        { "{answer}/drafts/2/name", 404, 404, 404, "There is no page here" },
        { "{answer}/drafts/1/restore", 302, 302, 302, "" },
        { "{answer}/compare", 404, 200, 404, "Both drafts show the same" },
        { "{answer}/compare?from=1&to=2", 404, 404, 404, "There is no page here" },
        { "{answer}/print", 404, 200, 404, "Draft 1, kept" },
        { "{answer}/print/1", 404, 200, 404, "Draft 1, kept" },
        { "{answer}/print/2", 404, 404, 404, "There is no page here" },
        { "{answer}/merge", 302, 302, 302, "" },
        { "{answer}/delete", 404, 200, 404, "Delete this answer?" },
        { "{answer}/restore", 302, 302, 302, "" },
        { "{answer}/export.md", 404, 200, 404, "## Situation" },
        { "{answer}/export.json", 404, 200, 404, "no-receipt" },
        { "/answers/export.md", 404, 200, 200, "## Situation" },
        { "/answers/export.json", 404, 200, 200, "no-receipt" },
        { "/answers/retell", 200, 200, 200, "Tell a story for another card" },
        { "/answers/retell?from={answerId}", 404, 200, 404, "Tell a story for another card" },
        { "/answers/00000000-0000-0000-0000-000000000000", 404, 404, 404, "There is no page here" },
        { "/answers/not-an-id", 404, 404, 404, "There is no page here" },
        { "/guide", 200, 200, 200, "How to answer" },
        { "/guide/no-such-page", 404, 404, 404, "There is no page here" },
        { "/skills", 200, 200, 200, "Six skills" },
        { "/skills/empathy", 200, 200, 200, "What each level looks like" },
        { "/skills/result", 200, 200, 200, "Complete" },
        { "/skills/hands-off", 200, 200, 200, "How to avoid it" },
        { "/skills/charm", 404, 404, 404, "There is no page here" },
        { "/keyboard", 200, 200, 200, "Previous mark, card or answer" },
        { "/offline", 200, 200, 200, "There is no connection" },
        { "/worker.js", 200, 200, 200, "const version" },
        { "/accuracy", 200, 200, 200, "They are not a hiring panel." },
        { "/accuracy.json", 404, 404, 404, "There is no page here" },
        { "/health/live", 200, 200, 200, "Healthy" },
        { "/health/ready", 200, 200, 200, "Healthy" },
        { "/no/such/page", 404, 404, 404, "There is no page here" },
        { "/css/site.css", 200, 200, 200, "@layer" },
        { "/App_Data/practice.db", 404, 404, 404, "There is no page here" },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public async Task Shows_what_it_should(string address, int nobody, int owner, int another, string phrase)
    {
        address = address.Replace("{answer}", answer, StringComparison.Ordinal).Replace("{answerId}", answer.Split('/')[^1], StringComparison.Ordinal);
        await Expect(app.Visitor(), address, nobody, phrase);
        await Expect(this.owner, address, owner, phrase);
        await Expect(this.another, address, another, phrase);
    }

    [Fact]
    public async Task Every_page_that_can_be_posted_to_refuses_without_a_token()
    {
        foreach (var path in (string[])
            [
                answer, answer + "/drafts", answer + "/merge", answer + "/delete", answer + "/restore", answer + "/drafts/1/name",
                answer + "/drafts/1/restore", answer + "/drafts/1/wrong/empathy", answer + "/drafts/1/wrong/empathy/0/withdraw",
                "/answers/retell", "/scenarios/no-receipt/answer", "/answers", "/",
            ])
            Assert.Equal(HttpStatusCode.BadRequest, (await owner.Post(path, [new("Action", "I listened.")])).Status);
        Assert.Equal(Answers.Good, (await owner.OpenForm(answer)).Text);
    }

    [Fact]
    public async Task Nobody_writes_into_somebody_elses_answer()
    {
        var form = await another.OpenForm("/scenarios/no-receipt/answer");
        foreach (var address in (string[])[answer, answer + "/drafts"])
        {
            var refused = await another.Post(address, form.Fields(Answers.Other));
            Assert.Equal(HttpStatusCode.NotFound, refused.Status);
            Assert.Equal(Answers.Other, StarForm.In(refused.Html).Text);
        }

        Assert.Equal(Answers.Good, (await owner.OpenForm(answer)).Text);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/no/such/page")]
    [InlineData("/css/site.css")]
    [InlineData("/health/ready")]
    public async Task Every_answer_carries_the_security_headers(string address)
    {
        var headers = (await app.Visitor().Get(address)).Response.Headers;
        var policy = headers.GetValues("Content-Security-Policy").Single();
        Assert.Matches("script-src 'nonce-[A-Za-z0-9+/=]{24}' 'strict-dynamic'", policy);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("same-origin", headers.GetValues("Referrer-Policy").Single());
        Assert.False(headers.Contains("Server"));
    }

    [Fact]
    public async Task No_nonce_is_used_twice()
    {
        var visitor = app.Visitor();
        var (one, other) = (await visitor.Get("/"), await visitor.Get("/"));
        Assert.NotEqual(one.Response.Headers.GetValues("Content-Security-Policy"), other.Response.Headers.GetValues("Content-Security-Policy"));
    }

    [Fact]
    public async Task What_is_somebodys_own_is_kept_by_no_cache()
    {
        foreach (var address in (string[])[answer, answer + "/drafts/1", answer + "/drafts/1/wrong/empathy", answer + "/compare", answer + "/print", answer + "/export.json", "/answers"])
            Assert.True((await owner.Get(address)).Response.Headers.CacheControl?.NoStore, address);
    }

    [Fact]
    public async Task Nobody_deletes_names_restores_or_retells_what_is_somebody_elses()
    {
        var token = (await another.OpenForm("/scenarios/no-receipt/answer")).Token;
        foreach (var path in (string[])["/delete", "/restore", "/drafts/1/name", "/drafts/1/restore"])
            Assert.Equal(HttpStatusCode.NotFound, (await another.Post(answer + path, [new("__RequestVerificationToken", token), new("Input.Name", "mine")])).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await another.Post("/answers/retell",
            [new("__RequestVerificationToken", token), new("Input.From", answer.Split('/')[^1]), new("Input.Card", "off-menu"), new("Input.Id", Guid.NewGuid().ToString())])).Status);
        Assert.DoesNotContain(Answers.Good.Action, (await another.Get("/answers/export.json")).Html, StringComparison.Ordinal);
        Assert.Equal(Answers.Good, (await owner.OpenForm(answer)).Text);
    }

    private static async Task Expect(Visitor visitor, string address, int status, string phrase)
    {
        var page = await visitor.Get(address);
        Assert.Equal(status, (int)page.Status);
        if (status is 404)
            phrase = "There is no page here";
        Assert.Contains(phrase, page.Text, StringComparison.Ordinal);
    }
}
