using System.Net;
using Microsoft.EntityFrameworkCore;
using Practice.Data.Coaching;

namespace Practice.Web.Tests.Coaching;

public sealed class GroupsAreJoinedAndLeft : IAsyncLifetime
{
    private CoachedSite site = null!;

    public async Task InitializeAsync() => site = await CoachedSite.New();

    public Task DisposeAsync() => site.DisposeAsync().AsTask();

    [Fact]
    public async Task Whoever_has_the_link_reads_who_will_read_what_before_joining()
    {
        var guest = app().Visitor();
        await guest.Write(Answers.Good);
        foreach (var visitor in new[] { app().Visitor(), guest, site.Dan })
        {
            var page = (await visitor.Get($"/join/{site.Code}")).Text;
            Assert.Contains("What you hand in here is read by ben@example.org, cora@example.org", page, StringComparison.Ordinal);
        }

        Assert.Contains("/account/sign-in", (await guest.Send($"/join/{site.Code}")).Location, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await site.Dan.Get("/join/aaaaaaaaaaaaaaaa")).Status);

        PracticeApp app() => site.App;
    }

    [Fact]
    public async Task A_link_is_limited_renewed_and_closed()
    {
        var limited = await site.LinkFor(Role.Seeker, "Most", "1");
        Assert.Equal(HttpStatusCode.NotFound, (await site.Dan.Get($"/join/{site.Code}")).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await site.Dan.Send($"/join/{limited}")).Status);
        var late = await site.App.Visitor().BecomesAccount("late@example.org");
        Assert.Contains("lets nobody in any more", (await late.Get($"/join/{limited}")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, (await late.Send($"/join/{limited}")).Status);
        await site.Ben.Send($"/coach/groups/{site.Group}/uninvite", "Role", "Seeker");
        Assert.Equal(HttpStatusCode.NotFound, (await late.Get($"/join/{limited}")).Status);
        Assert.Equal(5, await site.App.Ask(db => db.Memberships.CountAsync(member => member.GroupId == Guid.Parse(site.Group))));
    }

    [Fact]
    public async Task A_card_is_set_with_a_day_and_a_note_and_taken_off()
    {
        await site.Ben.Send($"/coach/groups/{site.Group}/cards", "Scenario", "no-receipt", "Due", "2030-02-03", "Note", "Mind the result.");
        var seen = (await site.Sam.Get($"/groups/{site.Group}")).Text;
        Assert.Contains("By 3 Feb 2030. Mind the result.", seen, StringComparison.Ordinal);
        await site.Ben.Send($"/coach/groups/{site.Group}/cards/no-receipt/remove");
        Assert.DoesNotContain("Mind the result.", (await site.Sam.Get($"/groups/{site.Group}")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no-receipt", "2020-02-03", "that day is past")]
    [InlineData("no-receipt", "soon", "give a day of the calendar")]
    [InlineData("no-such-card", "2030-02-03", "there is no such card")]
    public async Task A_card_that_can_not_be_set_is_said_why_and_the_note_is_still_there(string card, string day, string why)
    {
        var group = $"/coach/groups/{site.Group}";
        await site.Ben.Send($"{group}/cards", "Scenario", card, "Due", day, "Note", "Mind the \"result\".");
        var page = await site.Ben.Get(group);
        Assert.Contains($"No card was set: {why}", page.Text, StringComparison.Ordinal);
        Assert.Contains("name=\"Note\" value=\"Mind the &quot;result&quot;.\"", page.Html, StringComparison.Ordinal);
        Assert.Equal(card == "no-receipt", page.Html.Contains("<option value=\"no-receipt\" selected=\"selected\">", StringComparison.Ordinal));
        Assert.DoesNotContain("Mind the", (await site.Sam.Get($"/groups/{site.Group}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Leaving_ends_what_coaches_see()
    {
        var draft = await site.HandIn();
        await site.Sam.Send($"/groups/{site.Group}/leave");
        Assert.Contains("Nobody waits.", (await site.Ben.Get("/coach")).Text, StringComparison.Ordinal);
        Assert.Contains("gave it back", (await site.Sam.Get(draft)).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await site.Sam.Get($"/groups/{site.Group}")).Status);
        Assert.DoesNotContain("sam@example.org", (await site.Ben.Get($"/coach/groups/{site.Group}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_was_taken_out_comes_back_only_by_a_link_that_was_made_later()
    {
        var coaches = await site.LinkFor(Role.Coach);
        var (cora, sue) = (await Id("cora"), await Id("sue"));
        await site.Ben.Send($"/coach/groups/{site.Group}/members/{cora}/remove");
        Assert.Contains("link is closed", (await site.Ben.Get($"/coach/groups/{site.Group}")).Text, StringComparison.Ordinal);
        await site.Ben.Send($"/coach/groups/{site.Group}/members/{sue}/remove");
        await site.Cora.Send($"/join/{coaches}");
        await site.Dan.Send($"/join/{coaches}");
        await site.Cora.Send($"/join/{site.Code}");
        await site.Sue.Send($"/join/{site.Code}");
        foreach (var (visitor, address) in new[] { (site.Cora, $"/coach/groups/{site.Group}"), (site.Dan, $"/coach/groups/{site.Group}"), (site.Cora, $"/groups/{site.Group}"), (site.Sue, $"/groups/{site.Group}") })
            Assert.Equal(HttpStatusCode.NotFound, (await visitor.Get(address)).Status);
        site.App.Clock.Advance(TimeSpan.FromMinutes(1));
        await site.Sue.Send($"/join/{await site.LinkFor(Role.Seeker)}");
        Assert.Equal(HttpStatusCode.OK, (await site.Sue.Get($"/groups/{site.Group}")).Status);

        Task<Guid> Id(string name) => site.App.Ask(db => db.Users.Where(person => person.Email == $"{name}@example.org").Select(person => person.Id).SingleAsync());
    }

    [Fact]
    public async Task The_last_coach_stays_or_closes_the_group()
    {
        await site.Cora.Send($"/groups/{site.Group}/leave");
        Assert.Equal(HttpStatusCode.Conflict, (await site.Ben.Send($"/groups/{site.Group}/leave")).Status);
        Assert.Equal("/coach", (await site.Ben.Send($"/coach/groups/{site.Group}/close")).Location);
        Assert.Equal(HttpStatusCode.NotFound, (await site.Ben.Get($"/coach/groups/{site.Group}")).Status);
    }

    [Fact]
    public async Task Nothing_that_is_posted_besides_the_form_changes_anything()
    {
        var draft = await site.Sam.WriteAndCheck(Answers.Good);
        var friday = await site.App.Ask(db => db.Groups.Where(group => group.Name == "Friday").Select(group => group.Id).SingleAsync());
        Assert.Equal(HttpStatusCode.BadRequest, (await site.Sam.Send($"{draft}/hand-in", "Input.Group", $"{friday}")).Status);
        await site.Sam.Send($"{draft}/hand-in", "Input.Group", site.Group, "Input.Standing", "Returned", "Standing", "Returned", "OpenedAt", "2020-01-01", "Input.HandedInAt", "2020-01-01");
        var handIn = await site.App.Ask(db => db.HandIns.SingleAsync());
        Assert.Equal((Standing.Waiting, null), (handIn.Standing, handIn.OpenedAt));
        Assert.True(handIn.HandedInAt.Year > 2020);
        var review = await CoachedSite.Take(site.Ben);
        await CoachedSite.Write(site.Ben, review, "", "Note.", "ReturnedAt", "2020-01-01", "RevealedAt", "2020-01-01", "Level[charm]", "3", "Level[empathy]", "9", "CoachId", $"{Guid.NewGuid()}");
        var written = await site.App.Ask(db => db.Reviews.Include(found => found.Marks).SingleAsync());
        Assert.Equal((null, null, 0), (written.ReturnedAt, written.RevealedAt, written.Marks.Count));
        Assert.Contains("Note.", (await site.Ben.Get(review)).Html, StringComparison.Ordinal);
        var other = Guid.NewGuid();
        Assert.Equal(HttpStatusCode.BadRequest, (await site.Ben.Send($"{review}/comments/{other}", "Stretch", "Action 0 99999", "Text", "Beyond.")).Status);
    }
}
