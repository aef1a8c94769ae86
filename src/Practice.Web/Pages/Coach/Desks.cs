using Microsoft.EntityFrameworkCore;
using Practice.Content;
using Practice.Data;
using Practice.Data.Coaching;
using Practice.Web.Hosting;

namespace Practice.Web.Pages.Coach;

/// <summary>
/// Opens a coach's review and saves what its forms post. Whatever is in the way (another tab, a long text, a return meanwhile),
/// what was typed comes back in the form.
/// </summary>
public sealed class Desks(PracticeDb db, LiveContent content, TimeProvider clock)
{
    private const int MostAttempts = 8;
    private const int MostSaved = 12;

    /// <summary>Null when there is no such review of this coach's.</summary>
    /// <param name="comment">The one to go over; null for a new one.</param>
    public async Task<Desk?> Open(Guid id, Guid coachId, Guid? comment = null, string? sought = null)
    {
        var found = await (
            from review in db.WrittenBy(coachId)
            where review.Id == id
            join handIn in db.HandIns on review.HandInId equals handIn.Id
            join answer in db.Answers on handIn.AnswerId equals answer.Id
            join draft in db.Drafts on new { handIn.AnswerId, Number = handIn.DraftNumber } equals new { draft.AnswerId, draft.Number }
            join seeker in db.Users on answer.OwnerId equals seeker.Id
            join groupOf in db.Groups on handIn.GroupId equals groupOf.Id
            select new { HandIn = handIn, Draft = draft, answer.Scenario, Seeker = seeker.Name ?? seeker.Email, Group = groupOf.Name })
            .AsNoTracking().SingleOrDefaultAsync();
        if (found is null)
            return null;
        var written = await db.Reviews.AsNoTracking().AsSplitQuery()
            .Include(review => review.Marks).Include(review => review.Comments).ThenInclude(written => written.Replies)
            .SingleAsync(review => review.Id == id);
        var now = Now;
        return new Desk
        {
            Review = written,
            HandIn = found.HandIn,
            Draft = found.Draft,
            Library = content.Now().Library,
            Scenario = found.Scenario,
            Seeker = found.Seeker ?? "",
            Group = found.Group,
            HeldBy = await db.Claims.Where(claim => claim.HandInId == found.HandIn.Id && claim.CoachId != coachId && claim.Until > now)
                .Join(db.Users, claim => claim.CoachId, person => person.Id, (claim, person) => person.Name ?? person.Email).SingleOrDefaultAsync(),
            Before = await Before(found.HandIn),
            Saved = await db.SavedComments.AsNoTracking().Where(saved => saved.CoachId == coachId).Holding(sought).Take(MostSaved).ToListAsync(),
            Sought = sought ?? "",
            Revision = written.Revision,
            Note = written.Note,
            Levels = written.Marks.ToDictionary(mark => mark.Criterion, mark => mark.Level),
            Comment = written.Comments.FirstOrDefault(one => one.Id == comment) is { } chosen ? DraftComment.Of(chosen) : DraftComment.New(),
        };
    }

    /// <summary>
    /// Saves what was sent of both forms, and does what else was asked for with the levels and the note. Null when all is on
    /// disk; otherwise the desk on which what could not be saved stands as it was typed.
    /// </summary>
    public async Task<Desk?> WriteBoth(Desk desk, Guid coachId, ReviewInput input, CommentInput said, Action<Review>? then = null)
    {
        ArgumentNullException.ThrowIfNull(desk);
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(said);
        var comment = said.CommentId is { } id ? await WriteComment(desk, coachId, id, said) : null;
        var review = input.Revision is null ? null : await Write(desk, coachId, input, then);
        if (comment is null && review is null)
            return null;
        var now = await Again(desk, coachId);
        if (review is not null)
            now = now with { Revision = review.Revision, Note = review.Note, Levels = review.Levels, IsChangedElsewhere = review.IsChangedElsewhere };
        return now with
        {
            Comment = comment?.Comment ?? now.Comment,
            Errors = [.. review?.Errors ?? [], .. comment?.Errors ?? []],
            Status = (review ?? comment)!.Status,
        };
    }

    /// <summary>
    /// Saves levels and note, and then does what else was asked for in the same save. Null when all is on disk; otherwise the
    /// desk with what was typed.
    /// </summary>
    private async Task<Desk?> Write(Desk desk, Guid coachId, ReviewInput input, Action<Review>? then = null)
    {
        var levels = input.Level.Where(level => Review.Criteria.Contains(level.Key) && level.Value is >= 0 and <= 3).ToDictionary();
        if (Problem(input.Typed) is { } problem)
            return Typed(desk, input, StatusCodes.Status400BadRequest, problem) with { Revision = input.Revision ?? 0 };
        for (var attempt = 1; attempt <= MostAttempts; attempt++)
        {
            var review = await db.Reviews.Include(review => review.Marks).SingleAsync(review => review.Id == desk.Review.Id);
            if (review.ReturnedAt is not null)
                return Typed(await Again(desk, coachId), input, StatusCodes.Status409Conflict, "Nothing is saved: this review was returned meanwhile. Reopen it to change it; what you typed is in the form.");
            if (review.Revision != input.Revision && !review.Says(input.Typed, levels))
                return Typed(await Again(desk, coachId), input, StatusCodes.Status409Conflict, "Nothing is saved yet: this review was changed in another tab or on another device meanwhile.") with { IsChangedElsewhere = true };
            review.Write(input.Typed, levels, Now);
            then?.Invoke(review);
            if (!await db.TrySaveAsync())
                continue;
            await db.Hold(review.HandInId, coachId, Now);
            Saved = review;
            return null;
        }

        throw new TimeoutException($"Review {desk.Review.Id} was saved by others {MostAttempts} times in a row.");
    }

    /// <summary>As it is on disk after <see cref="WriteBoth"/>; null when levels and note were not sent.</summary>
    public Review? Saved { get; private set; }

    /// <summary>Saves a comment. Null when it is on disk; otherwise the desk with what was typed.</summary>
    private async Task<Desk?> WriteComment(Desk desk, Guid coachId, Guid id, CommentInput input)
    {
        var place = input.Place(desk.Draft.Text);
        if (Problem(desk, id, input, place is not null) is { } problem)
            return Typed(desk, id, input, StatusCodes.Status400BadRequest, problem);
        for (var attempt = 1; attempt <= MostAttempts; attempt++)
        {
            if (await db.Comments.SingleOrDefaultAsync(comment => comment.Id == id) is { } known)
            {
                if (known.ReviewId != desk.Review.Id)
                    return Typed(desk, Guid.CreateVersion7(), input, StatusCodes.Status400BadRequest, "Nothing is saved yet. Press the button again.");
                if (known.Revision != input.CommentRevision && (known.Text != input.Typed || known.Kind != input.Kind))
                    return Typed(await Again(desk, coachId), id, input with { CommentRevision = known.Revision }, StatusCodes.Status409Conflict, "The comment is not saved yet: it was changed in another tab or on another device meanwhile.", known.Text);
                if (place is var (knownPart, from, to))
                    known.Move(desk.Draft.Text, knownPart, from, to);
                known.Write(input.Kind, input.Typed, Now);
                SavedComment = known;
            }
            else
            {
                var review = await db.Reviews.SingleAsync(review => review.Id == desk.Review.Id);
                if (review.ReturnedAt is null && place is var (part, start, end))
                    SavedComment = db.Add(review.Comment(id, desk.Draft.Text, part, start, end, input.Kind, input.Typed, Now)).Entity;
            }

            if (input.Reuse && await db.SavedComments.CountAsync(saved => saved.CoachId == coachId) < Data.Coaching.SavedComment.Most)
                db.SavedComments.Add(Data.Coaching.SavedComment.Keep(coachId, input.Kind, input.Typed, Now));
            var isSaved = false;
            if (!await db.WhileOpen(desk.Review.Id, async () => isSaved = await db.TrySaveAsync()))
                return Typed(await Again(desk, coachId), id, input, StatusCodes.Status409Conflict, "The comment is not saved: this review was returned meanwhile. Reopen it to change it; what you typed stands here.");
            if (!isSaved)
                continue;
            await db.Hold(desk.HandIn.Id, coachId, Now);
            return null;
        }

        throw new TimeoutException($"Comment {id} was saved by others {MostAttempts} times in a row.");
    }

    public Comment? SavedComment { get; private set; }

    /// <summary>The desk with a comment as it was typed.</summary>
    public static Desk Typed(Desk desk, Guid id, CommentInput input, int status, string? error, string? elsewhere = null)
    {
        ArgumentNullException.ThrowIfNull(desk);
        ArgumentNullException.ThrowIfNull(input);
        var isKnown = desk.Review.Comments.Any(comment => comment.Id == id);
        return desk with
        {
            Comment = new(id, input.CommentRevision, input.Stretch ?? "", input.Kind, input.Typed, !isKnown, input.Reuse, elsewhere),
            Errors = error is null ? [] : [error],
            Status = status,
        };
    }

    private static Desk Typed(Desk desk, ReviewInput input, int status, string error) => desk with
    {
        Note = input.Typed,
        Levels = input.Level,
        Errors = [error],
        Status = status,
    };

    private async Task<Desk> Again(Desk desk, Guid coachId)
    {
        db.ChangeTracker.Clear();
        return await Open(desk.Review.Id, coachId) ?? desk;
    }

    private static string? Problem(string note)
    {
        if (note.Length > Review.LongestNote)
            return $"Nothing is saved yet: the note has {note.Length:N0} characters, {note.Length - Review.LongestNote:N0} more than fit.";
        try
        {
            Markup.Render(note);
            return null;
        }
        catch (ArgumentException)
        {
            return "Nothing is saved yet: quotations or lists in the note are nested too deep to be shown.";
        }
    }

    private static string? Problem(Desk desk, Guid id, CommentInput input, bool hasPlace)
    {
        if (string.IsNullOrWhiteSpace(input.Typed))
            return "The comment is not saved yet: it is empty. Write it, or delete it.";
        if (input.Typed.Length > Comment.LongestText)
            return $"The comment is not saved yet: it has {input.Typed.Length:N0} characters, {input.Typed.Length - Comment.LongestText:N0} more than fit.";
        if (desk.Review.Comments.Count >= Review.MostComments && desk.Review.Comments.All(comment => comment.Id != id))
            return $"The comment is not saved: this review has {Review.MostComments} comments, and more don't fit. Change or delete one.";
        return hasPlace || desk.Review.Comments.Any(comment => comment.Id == id) ? null : "The comment is not saved yet: choose the sentence it is about.";
    }

    private async Task<Desk.Earlier?> Before(HandIn handIn)
    {
        var before = await db.HandIns
            .Where(other => other.AnswerId == handIn.AnswerId && other.GroupId == handIn.GroupId && other.DraftNumber < handIn.DraftNumber && other.Standing == Standing.Returned)
            .OrderByDescending(other => other.DraftNumber).ThenByDescending(other => other.HandedInAt)
            .Join(db.Drafts, other => new { other.AnswerId, Number = other.DraftNumber }, draft => new { draft.AnswerId, draft.Number }, (other, draft) => new { other.Id, Draft = draft })
            .AsNoTracking().FirstOrDefaultAsync();
        return before is null ? null : new(before.Draft, await db.Reviews.AsNoTracking()
            .Where(review => review.HandInId == before.Id && review.ReturnedAt != null)
            .SelectMany(review => review.Comments).Include(comment => comment.Replies)
            .OrderBy(comment => comment.Part).ThenBy(comment => comment.Start).ToListAsync());
    }

    private DateTime Now => clock.GetUtcNow().UtcDateTime;
}
