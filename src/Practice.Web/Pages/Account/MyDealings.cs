using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;
using Practice.Data;
using Practice.Data.Coaching;

namespace Practice.Web.Pages.Account;

/// <summary>
/// What somebody has with others, as data: what they shared and handed in and what came back, what they wrote as a coach, and
/// what they were told. What others wrote is in it where it was written to this person, and nowhere else.
/// </summary>
internal static class MyDealings
{
    private static readonly JsonSerializerOptions Plainly = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter() },
    };

    /// <summary>Name of the file, and how it is written.</summary>
    public static IEnumerable<(string Name, Func<Stream, Task> Write)> Of(Guid me, PracticeDb db, CancellationToken stop)
    {
        yield return ("shared.json", async entry => await Write(entry, await Shared(me, db, stop), stop));
        yield return ("reviews.json", async entry => await Write(entry, await Reviews(me, db, stop), stop));
        yield return ("coaching.json", async entry => await Write(entry, await Coaching(me, db, stop), stop));
        yield return ("groups.json", async entry => await Write(entry, await Groups(me, db, stop), stop));
        yield return ("notices.json", async entry => await Write(entry, await Notices(me, db, stop), stop));
    }

    private static Task Write(Stream entry, object what, CancellationToken stop) => JsonSerializer.SerializeAsync(entry, what, Plainly, stop);

    private static async Task<object> Shared(Guid me, PracticeDb db, CancellationToken stop) => await db.SharedDrafts.IgnoreQueryFilters().AsNoTracking()
        .Join(db.Answers.Where(answer => answer.OwnerId == me), shared => shared.AnswerId, answer => answer.Id, (shared, answer) => new { Shared = shared, answer.Scenario })
        .OrderBy(found => found.Shared.MadeAt)
        .Select(found => new
        {
            found.Scenario,
            Draft = found.Shared.DraftNumber,
            SharedAs = found.Shared.Name,
            found.Shared.MadeAt,
            found.Shared.Until,
            found.Shared.EndedAt,
            Comments = found.Shared.Comments.OrderBy(comment => comment.At).Select(comment => new { comment.Name, comment.Text, comment.At }).ToList(),
        })
        .ToListAsync(stop);

    private static async Task<object> Reviews(Guid me, PracticeDb db, CancellationToken stop)
    {
        var handIns = await db.HandIns.IgnoreQueryFilters().AsNoTracking()
            .Join(db.Answers.Where(answer => answer.OwnerId == me), handIn => handIn.AnswerId, answer => answer.Id, (handIn, answer) => new { HandIn = handIn, answer.Scenario })
            .Join(db.Groups, found => found.HandIn.GroupId, group => group.Id, (found, group) => new { found.HandIn, found.Scenario, Group = group.Name })
            .OrderBy(found => found.HandIn.HandedInAt)
            .ToListAsync(stop);
        var reviews = await With(db.Reviews.Where(review => review.ReturnedAt != null
            && db.HandIns.Any(handIn => handIn.Id == review.HandInId && db.Answers.IgnoreQueryFilters().Any(answer => answer.Id == handIn.AnswerId && answer.OwnerId == me))), stop);
        var coaches = reviews.Select(review => review.CoachId).ToList();
        var names = await db.Users.Where(person => coaches.Contains(person.Id)).ToDictionaryAsync(person => person.Id, person => person.Name ?? person.Email, stop);
        return handIns.Select(found => new
        {
            found.Scenario,
            Draft = found.HandIn.DraftNumber,
            found.Group,
            found.HandIn.Question,
            found.HandIn.HandedInAt,
            found.HandIn.Standing,
            found.HandIn.StandsSince,
            Reviews = reviews.Where(review => review.HandInId == found.HandIn.Id).Select(review => new
            {
                Coach = review.CoachId is { } id ? names.GetValueOrDefault(id) : null,
                review.ReturnedAt,
                review.Note,
                Levels = Levels(review),
                Comments = review.Comments.OrderBy(comment => comment.Part).ThenBy(comment => comment.Start).Select(comment => new
                {
                    comment.Part,
                    comment.Start,
                    comment.End,
                    comment.Kind,
                    comment.Text,
                    comment.Use,
                    Replies = comment.Replies.OrderBy(reply => reply.At).Select(reply => new { By = reply.AuthorId == me ? "you" : "the coach", reply.Text, reply.At }),
                }),
            }),
        }).ToList();
    }

    private static async Task<object> Coaching(Guid me, PracticeDb db, CancellationToken stop)
    {
        var reviews = await With(db.Reviews.Where(review => review.CoachId == me), stop);
        var about = await db.HandIns.IgnoreQueryFilters().Where(handIn => db.Reviews.Any(review => review.HandInId == handIn.Id && review.CoachId == me))
            .Join(db.Answers, handIn => handIn.AnswerId, answer => answer.Id, (handIn, answer) => new { handIn.Id, handIn.GroupId, handIn.DraftNumber, answer.Scenario })
            .Join(db.Groups, found => found.GroupId, group => group.Id, (found, group) => new { found.Id, found.DraftNumber, found.Scenario, Group = group.Name })
            .ToDictionaryAsync(found => found.Id, stop);
        return new
        {
            Reviews = reviews.OrderBy(review => review.BegunAt).Select(review => new
            {
                about[review.HandInId].Group,
                about[review.HandInId].Scenario,
                Draft = about[review.HandInId].DraftNumber,
                review.BegunAt,
                review.SavedAt,
                review.ReturnedAt,
                review.Note,
                Levels = Levels(review),
                Comments = review.Comments.OrderBy(comment => comment.Part).ThenBy(comment => comment.Start).Select(comment => new
                {
                    comment.Part,
                    comment.Start,
                    comment.End,
                    comment.Kind,
                    comment.Text,
                    Replies = comment.Replies.Where(reply => reply.AuthorId == me).OrderBy(reply => reply.At).Select(reply => new { reply.Text, reply.At }),
                }),
            }),
            CommentsForReuse = await db.SavedComments.AsNoTracking().Where(saved => saved.CoachId == me).OrderBy(saved => saved.KeptAt)
                .Select(saved => new { saved.Kind, saved.Text, saved.KeptAt }).ToListAsync(stop),
        };
    }

    private static async Task<object> Groups(Guid me, PracticeDb db, CancellationToken stop) => await db.Memberships.AsNoTracking()
        .Where(member => member.PersonId == me)
        .Join(db.Groups, member => member.GroupId, group => group.Id, (member, group) => new { group.Name, member.Role, member.JoinedAt, member.LeftAt })
        .OrderBy(member => member.JoinedAt)
        .ToListAsync(stop);

    private static async Task<object> Notices(Guid me, PracticeDb db, CancellationToken stop) => new
    {
        Told = await db.Notices.AsNoTracking().Where(notice => notice.PersonId == me).OrderBy(notice => notice.At)
            .Select(notice => new { notice.Kind, notice.At, notice.ReadAt, notice.Address }).ToListAsync(stop),
        NotByEmail = await db.MutedKinds.Where(muted => muted.PersonId == me).Select(muted => muted.Kind).ToListAsync(stop),
    };

    private static Task<List<Review>> With(IQueryable<Review> reviews, CancellationToken stop) => reviews.AsNoTracking().AsSplitQuery()
        .Include(review => review.Marks).Include(review => review.Comments).ThenInclude(comment => comment.Replies)
        .ToListAsync(stop);

    private static Dictionary<string, int?> Levels(Review review) => review.Marks.ToDictionary(mark => mark.Criterion, mark => mark.Level);
}
