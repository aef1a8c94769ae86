using Microsoft.EntityFrameworkCore;
using Practice.Content;
using Practice.Data;
using Practice.Data.Coaching;
using Practice.Scoring;

namespace Practice.Web.Tests.Coaching;

/// <summary>Thirty of whatever a list can hold, on the site of Ben and Sam: one page and some more.</summary>
public static class ManyOfEverything
{
    public const int Count = 30;

    private static readonly DateTime Now = DateTime.UtcNow;

    /// <summary>Returns how many rows were added or changed.</summary>
    public static async Task<int> Add(PracticeDb db, Guid groupId)
    {
        var (ben, sam) = (await db.Users.WithEmail("ben@example.org").SingleAsync(), await db.Users.WithEmail("sam@example.org").SingleAsync());
        var known = await db.Answers.Include(answer => answer.Drafts).FirstAsync(answer => answer.OwnerId == sam.Id);
        var group = await db.Groups.SingleAsync(group => group.Id == groupId);
        foreach (var number in Enumerable.Range(0, Count))
        {
            AddSeeker(db, group, number, known.Drafts[0].Assessment);
            AddForSamAndBen(db, sam, ben, number, known);
        }

        foreach (var coach in Enumerable.Range(0, 3))
            group.Join(AddPerson(db, $"coach{coach}@example.org").Id, Role.Coach, Now);
        db.AddRange(Library.Load(Repository.Content).Scenarios.Where(card => card.Slug != "no-receipt").Take(Count).Select(card => SetCard.For(groupId, card.Slug, null, "", Now)));
        foreach (var review in await db.Reviews.Include(review => review.Comments).ToListAsync())
            AddComments(db, review, sam);
        return await db.SaveChangesAsync();
    }

    private static Person AddPerson(PracticeDb db, string email)
    {
        var person = Person.Guest(Guid.CreateVersion7(), Now);
        person.Register(email, "hash", Now);
        db.Add(person);
        return person;
    }

    private static void AddSeeker(PracticeDb db, Group group, int number, Assessment assessment)
    {
        var seeker = AddPerson(db, $"seeker{number}@example.org");
        group.Join(seeker.Id, Role.Seeker, Now);
        var answer = Answer.Start(Guid.CreateVersion7(), seeker.Id, "no-receipt", Now);
        answer.Write(Answers.Good, Now);
        db.AddRange(answer, HandIn.Of(answer.Keep(assessment, Now), group.Id, "", Now));
    }

    private static void AddForSamAndBen(PracticeDb db, Person sam, Person ben, int number, Answer known)
    {
        var answer = Answer.Start(Guid.CreateVersion7(), sam.Id, "no-receipt", Now);
        answer.Write(Answers.Good, Now);
        answer.Keep(known.Drafts[0].Assessment, Now);
        known.Write(known.Drafts[0].Text, Now);
        known.Keep(known.Drafts[0].Assessment, Now);
        var group = Group.Make(Guid.CreateVersion7(), $"Group {number}", ben.Id, Now);
        group.Join(sam.Id, Role.Seeker, Now);
        db.AddRange(answer, group, SavedComment.Keep(ben.Id, CommentKind.Essential, $"Kept {number}.", Now));
    }

    private static void AddComments(PracticeDb db, Review review, Person sam)
    {
        var isReturned = review.ReturnedAt is not null;
        review.Reopen(Now);
        foreach (var number in Enumerable.Range(0, Count))
        {
            var comment = review.Comment(Guid.CreateVersion7(), Answers.Good, Part.Action, number, number + 9, CommentKind.Actionable, $"What then, {number}?", Now);
            comment.Reply(sam.Id, "I see.", Now);
            db.Add(comment);
        }

        if (isReturned)
            review.Return(Now);
    }
}
