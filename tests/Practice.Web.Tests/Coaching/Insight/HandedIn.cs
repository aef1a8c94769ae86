using Microsoft.EntityFrameworkCore;
using Practice.Data;
using Practice.Data.Coaching;
using Practice.Scoring;

namespace Practice.Web.Tests.Coaching.Insight;

/// <summary>Puts hand-ins and reviews into a site's database by the entities' own verbs, many at a time.</summary>
public static class HandedIn
{
    /// <summary>Hands in to the site's group; the hand-in's id.</summary>
    public static Task<Guid> HandIn(this CoachedSite site, string seeker, DateTime at, Assessment assessment, string card = "no-receipt", string question = "") => site.App.Ask(async db =>
    {
        var handIn = Data.Coaching.HandIn.Of(Keep(db, await Id(db, seeker), assessment, at, card), Guid.Parse(site.Group), question, at);
        db.HandIns.Add(handIn);
        await db.SaveChangesAsync();
        return handIn.Id;
    });

    public static Task Many(this CoachedSite site, string seeker, int number, DateTime last, Func<int, Assessment> assessment, string? coach = null) => site.App.Ask(async db =>
    {
        var (seekerId, coachId) = (await Id(db, seeker), coach is null ? Guid.Empty : await Id(db, coach));
        for (var i = 0; i < number; i++)
        {
            var draft = Keep(db, seekerId, assessment(i), last.AddHours(-i), "no-receipt");
            var handIn = Data.Coaching.HandIn.Of(draft, Guid.Parse(site.Group), "Is it convincing?", last.AddHours(-i));
            db.HandIns.Add(handIn);
            if (coach is not null)
                db.Reviews.Add(Reviewed(handIn, coachId, draft.Assessment, Assessed.All(i % 4), Assessed.All(i % 4), last, isReturned: true));
        }

        return await db.SaveChangesAsync();
    });

    /// <summary>
    /// A coach marks some levels, opens the machine's, marks others, and returns it if asked to; the review's id.
    /// </summary>
    public static Task<Guid> Review(
        this CoachedSite site, Guid handInId, string coach, IReadOnlyDictionary<string, int> blind, IReadOnlyDictionary<string, int>? after = null,
        bool isOpened = true, bool isReturned = true) => site.App.Ask(async db =>
    {
        var handIn = await db.HandIns.SingleAsync(found => found.Id == handInId);
        var draft = await db.Drafts.SingleAsync(found => found.AnswerId == handIn.AnswerId && found.Number == handIn.DraftNumber);
        var review = Reviewed(handIn, await Id(db, coach), isOpened ? draft.Assessment : null, blind, after ?? blind, handIn.HandedInAt, isReturned);
        db.Reviews.Add(review);
        await db.SaveChangesAsync();
        return review.Id;
    });

    /// <summary>A coach opens the machine's levels and marks none.</summary>
    public static Task Opened(this CoachedSite site, Guid handInId, string coach) => site.Review(handInId, coach, new Dictionary<string, int>(), isReturned: false);

    private static Review Reviewed(
        HandIn handIn, Guid coach, Assessment? machine, IReadOnlyDictionary<string, int> blind, IReadOnlyDictionary<string, int> after, DateTime at, bool isReturned)
    {
        var review = Data.Coaching.Review.Begin(handIn, coach, at);
        handIn.Open(at);
        review.Write("", Levels(blind), at);
        if (machine is not null)
            review.RevealMachine(machine, at);
        review.Write("", Levels(after), at);
        if (isReturned)
        {
            review.Return(at);
            handIn.Return(at);
        }

        return review;
    }

    private static Draft Keep(PracticeDb db, Guid seeker, Assessment assessment, DateTime at, string card)
    {
        var answer = Answer.Start(Guid.CreateVersion7(), seeker, card, at);
        answer.Write(new StarAnswer("It was late.", "I had to find it.", "I called the depot.", "She thanked me."), at);
        db.Answers.Add(answer);
        return answer.Keep(assessment, at);
    }

    private static Dictionary<string, int?> Levels(IReadOnlyDictionary<string, int> levels) => levels.ToDictionary(level => level.Key, level => (int?)level.Value);

    private static Task<Guid> Id(PracticeDb db, string name) => db.Users.Where(person => person.Email == $"{name}@example.org").Select(person => person.Id).SingleAsync();
}
