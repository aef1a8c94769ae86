using System.Net;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Practice.Web.Hosting.Secrets;

namespace Practice.Web.Tests.Writing;

/// <summary>No disk is filled by who has given nothing but text; and whoever is stopped has the text still.</summary>
public sealed class AGuestWritesOnlySoMuch : IAsyncLifetime
{
    private readonly PracticeApp app = new();
    private WebApplicationFactory<Program> site = null!;
    private Visitor guest = null!;

    public Task InitializeAsync()
    {
        site = app.WithWebHostBuilder(host => host.UseSetting("Practice:Guests:MostAnswers", "2").UseSetting("Practice:Guests:MostDrafts", "2"));
        guest = PracticeApp.Visitor(site);
        return Task.CompletedTask;
    }

    public async Task DisposeAsync()
    {
        await site.DisposeAsync();
        await app.DisposeAsync();
    }

    [Fact]
    public async Task A_guest_has_so_many_answers_and_an_account_any_number()
    {
        var first = await guest.Write(Answers.Good);
        await guest.Send(await guest.Write(Answers.Good) + "/delete");
        var refused = await guest.Save(await guest.OpenForm("/scenarios/off-menu/answer"), Answers.Other);
        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Contains("Without an account 2 answers fit, and you have 2", refused.Text, StringComparison.Ordinal);
        Assert.Equal(Answers.Other, StarForm.In(refused.Html).Text);
        var retold = await guest.Send("/answers/retell", "Input.From", first.Split('/')[^1], "Input.Card", "off-menu", "Input.Id", $"{Guid.NewGuid()}");
        Assert.Contains("Without an account 2 answers fit", retold.Text, StringComparison.Ordinal);
        // What is there is saved as ever.
        Assert.Equal(HttpStatusCode.Redirect, (await guest.Save(await guest.OpenForm(first), Answers.Other)).Status);

        await guest.BecomesAccount("anna@example.org");
        Assert.Equal(HttpStatusCode.Redirect, (await guest.Save(StarForm.In(refused.Html) with { Token = await guest.Token() }, Answers.Other)).Status);
    }

    [Fact]
    public async Task An_answer_has_so_many_drafts_and_is_saved_without_one()
    {
        var answer = (await guest.WriteAndCheck(Answers.Good)).Split("/drafts")[0];
        Assert.Equal(HttpStatusCode.Redirect, (await guest.Check(await guest.OpenForm(answer), Answers.Other)).Status);
        var third = Answers.Other with { Result = "He came back the next day." };
        var refused = await guest.Check(await guest.OpenForm(answer), third);
        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Contains("this answer has 2 drafts, and no more fit", refused.Text, StringComparison.Ordinal);
        Assert.Equal(third, StarForm.In(refused.Html).Text);
        Assert.Equal(HttpStatusCode.Redirect, (await guest.Save(StarForm.In(refused.Html), third)).Status);
        Assert.Equal(third, (await guest.OpenForm(answer)).Text);
    }

    [Fact]
    public async Task So_many_guests_begin_from_one_address_within_an_hour()
    {
        var attempts = site.Services.GetRequiredService<Attempts>();
        for (var others = 0; others < Limit.GuestsFromAddress.Tries; others++)
            attempts.Take(Limit.GuestsFromAddress.For(new Microsoft.AspNetCore.Http.DefaultHttpContext()));
        var refused = await guest.Check(await guest.OpenForm("/scenarios/no-receipt/answer"), Answers.Good);
        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Contains("press the button again in 60 minutes", refused.Text, StringComparison.Ordinal);
        Assert.Equal(Answers.Good, StarForm.In(refused.Html).Text);
        Assert.Equal(0, await app.Ask(db => db.Users.CountAsync()));
        app.Clock.Advance(TimeSpan.FromMinutes(61));
        Assert.Equal(HttpStatusCode.Redirect, (await guest.Check(StarForm.In(refused.Html), Answers.Good)).Status);
    }
}
