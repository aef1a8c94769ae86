using System.Net;
using Microsoft.EntityFrameworkCore;

namespace Practice.Web.Tests.Accounts;

/// <summary>Somebody with an account writes as a guest, and then signs in.</summary>
public sealed class BringingAnswersAlong : IAsyncLifetime
{
    private readonly PracticeApp app = new();
    private Visitor visitor = null!;
    private string early = "";
    private string late = "";

    public async Task InitializeAsync()
    {
        visitor = app.Visitor();
        early = await visitor.Write(Answers.Good);
        await visitor.BecomesAccount("anna@example.org");
        await visitor.SignOut();
        late = await visitor.Write(Answers.Other, "off-menu");
    }

    public Task DisposeAsync() => app.DisposeAsync().AsTask();

    [Fact]
    public async Task They_come_along_once()
    {
        Assert.Equal("/account/bring-along?returnUrl=%2Fskills", (await visitor.Send("/account/sign-in?returnUrl=/skills", "Input.Email", "anna@example.org", "Input.Password", Visitor.Password)).Location);
        Assert.Contains("One answer was written in this browser before you signed in", (await visitor.Get("/account/bring-along")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.Get(late)).Status);

        Assert.Equal("/answers", (await visitor.Send("/account/bring-along")).Location);
        await visitor.Send("/account/bring-along");

        Assert.Equal(Answers.Other, (await visitor.OpenForm(late)).Text);
        Assert.Equal(Answers.Good, (await visitor.OpenForm(early)).Text);
        Assert.Equal((2, 1), (await app.Ask(db => db.Answers.CountAsync()), await app.Ask(db => db.Users.CountAsync())));
        await visitor.SignOut();
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.Get(late)).Status);
    }

    [Fact]
    public async Task Left_ones_are_there_when_the_account_is_signed_out_and_can_come_later()
    {
        await visitor.SignIn("anna@example.org");
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.Get(late)).Status);
        Assert.Contains("1 answer from before you signed in", (await visitor.Get("/account")).Text, StringComparison.Ordinal);
        await visitor.SignOut();

        Assert.Equal(Answers.Other, (await visitor.OpenForm(late)).Text);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.Get(early)).Status);

        await visitor.SignIn("anna@example.org");
        await visitor.Send("/account/bring-along");
        Assert.Equal(Answers.Other, (await visitor.OpenForm(late)).Text);
    }

    [Fact]
    public async Task What_was_left_is_there_when_the_session_ended_by_itself()
    {
        await visitor.SignIn("anna@example.org");
        await EndSessions();
        Assert.Equal("/answers", (await visitor.Get("/answers")).Location);
        Assert.Contains(Answers.Other.Situation[..20], (await visitor.Get("/answers")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_guests_of_one_browser_become_one_and_neither_loses_anything()
    {
        await visitor.SignIn("anna@example.org");
        await EndSessions();
        var third = await visitor.Write(Answers.Good, "parcel-late-for-a-birthday");
        await visitor.SignIn("anna@example.org");
        Assert.Contains("2 answers were written in this browser", (await visitor.Get("/account/bring-along")).Text, StringComparison.Ordinal);
        await visitor.Send("/account/bring-along");
        foreach (var address in (string[])[early, late, third])
            Assert.Equal(HttpStatusCode.OK, (await visitor.Get(address)).Status);
    }

    [Fact]
    public async Task Nobody_brings_somebody_elses_along()
    {
        await visitor.SignIn("anna@example.org");
        var bert = await app.Visitor().BecomesAccount("bert@example.org");
        await bert.Send("/account/bring-along");
        Assert.Equal(HttpStatusCode.NotFound, (await bert.Get(late)).Status);
        Assert.Equal("/answers", (await bert.Get("/account/bring-along")).Location);
    }

    private Task<bool> EndSessions() => app.Ask(async db =>
    {
        (await db.Users.SingleAsync(person => person.Email != null)).EndOtherSessions();
        return await db.TrySaveAsync();
    });
}
