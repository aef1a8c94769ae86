using Microsoft.AspNetCore.Antiforgery;
using Microsoft.EntityFrameworkCore;
using Practice.Data;
using Practice.Data.Coaching;
using Practice.Scoring;
using Practice.Web.Hosting;

namespace Practice.Web.Pages.Answers;

/// <summary>
/// Saves what the STAR form posts. Whatever is in the way (a long text, an old page, another tab, a lost cookie), the
/// typed text comes back in the form, with what to do about it.
/// </summary>
public sealed class WritingRoom(
    PracticeDb db, TimeProvider clock, LiveContent content, NewAnswers newAnswers, Guests guests, Allowance allowance, IAntiforgery antiforgery)
{
    private const int MostAttempts = 8;

    /// <summary>The form for an answer to the card that nobody has started yet.</summary>
    public Sheet New(string scenario, HttpContext visit)
    {
        var id = Guid.CreateVersion7();
        return new Sheet { AnswerId = id, Scenario = scenario, Text = new(), Ticket = newAnswers.Issue(id, scenario, visit) };
    }

    /// <summary>The person's answer as it stands, or null when there is none of theirs under that id.</summary>
    public async Task<Sheet?> Open(Guid id, Guid? personId) => await db.Answers.AsNoTracking()
        .Where(answer => answer.Id == id && answer.OwnerId == personId)
        .Select(answer => new Sheet
        {
            AnswerId = answer.Id,
            Scenario = answer.Scenario,
            Text = new(answer.Situation, answer.Task, answer.Action, answer.Result),
            Revision = answer.Revision,
            SavedAt = answer.SavedAt,
            Reviewed = db.Reviewed().Where(handIn => handIn.AnswerId == answer.Id).Max(handIn => (int?)handIn.DraftNumber),
            Drafts = answer.Drafts.OrderByDescending(draft => draft.Number).Select(draft => new KeptDraft(draft.Number, draft.KeptAt, draft.Name)).ToList(),
        })
        .SingleOrDefaultAsync();

    /// <summary>Saves the text, and keeps it as a draft when asked to.</summary>
    /// <param name="posted">Null when the form could not be read as one.</param>
    public async Task<Saving> Save(Guid id, SheetInput? posted, bool keep, HttpContext visit)
    {
        var input = posted ?? await SalvagedForm.Read(visit.Request);
        var typed = Typed.Cleaned(input.Typed);
        if (posted is not null && !await antiforgery.IsRequestValidAsync(visit))
            return await Refuse(id, input, visit, Refusal.StalePage, new SheetError(null,
                "Nothing is saved yet: this page is from before you came back, or from another session. Your text is below. Press the button again."));
        if (Typed.Errors(input.Typed) is { Count: > 0 } errors)
            return await Refuse(id, input, visit, Refusal.Unfit, [.. errors]);
        if (posted is null)
            return await Refuse(id, input, visit, Refusal.Unfit, new SheetError(null, "Nothing is saved yet: the form did not arrive whole. What could be read is below. Look it over, then press the button again."));
        if (typed.IsBlank && (keep || input.Revision == 0))
            return await Refuse(id, input, visit, Refusal.Unfit, new SheetError(null, "There is nothing here yet. Write a few words in one of the four parts first."));
        // Whoever is overtaken between the look and the save looks again.
        for (var attempt = 1; attempt <= MostAttempts; attempt++)
            if (await TrySave(id, typed, input, keep, visit) is { } saving)
                return saving;
        throw new TimeoutException($"Answer {id} was saved by others {MostAttempts} times in a row.");
    }

    /// <summary>A draft's text is the answer's again; false when there is no such draft of this person's.</summary>
    public async Task<bool> BringBack(Guid id, int number, Guid? personId)
    {
        for (var attempt = 1; attempt <= MostAttempts; attempt++)
        {
            var draft = await db.Drafts.AsNoTracking().SingleOrDefaultAsync(draft => draft.AnswerId == id && draft.Number == number);
            if (draft is null || await db.Answers.OwnedBy(personId).SingleOrDefaultAsync(answer => answer.Id == id) is not { } answer)
                return false;
            if (!allowance.CanBringBack(answer))
                return false;
            if (!answer.Text.IsBlank && !await db.Drafts.Where(kept => kept.AnswerId == id && kept.Situation == answer.Situation
                && kept.Task == answer.Task && kept.Action == answer.Action && kept.Result == answer.Result).AnyAsync())
                await Keep(answer);
            answer.Write(draft.Text, Now);
            if (await db.TrySaveAsync())
                return true;
        }

        throw new TimeoutException($"Answer {id} was saved by others {MostAttempts} times in a row.");
    }

    /// <summary>Null when another save came first: then nothing was done.</summary>
    private async Task<Saving?> TrySave(Guid id, StarAnswer typed, SheetInput input, bool keep, HttpContext visit)
    {
        var ticket = newAnswers.Read(input.Ticket, id);
        var owner = await guests.Find(visit.User.PersonId(), newAnswers.GuestHere(ticket, visit));
        var answer = owner is null ? null : await db.Answers.SingleOrDefaultAsync(answer => answer.Id == id && answer.OwnerId == owner.Id);
        if (answer is null && (ticket is null || await IsUsed(ticket, owner)))
            return ticket is not null && await IsJustStarted(ticket, visit) ? null : Saving.Refuse(NotTheirs(input, typed, visit));
        if (answer is not null && answer.Revision != input.Revision && answer.Text != typed)
            return Saving.Refuse(ChangedElsewhere(answer, await Open(id, owner!.Id), typed));

        if (await allowance.Problem(owner, answer, keep, visit) is { } tooMuch)
            return await Refuse(id, input, visit, Refusal.Unfit, new SheetError(null, tooMuch));
        owner ??= guests.Add(ticket!.GuestId);
        answer ??= db.Answers.Add(Answer.Start(id, owner.Id, ticket!.Scenario, Now)).Entity;
        answer.Write(typed, Now);
        var draft = keep ? await Keep(answer) : (int?)null;
        if (!await db.TrySaveAsync())
            return null;
        if (visit.User.PersonId() != owner.Id)
            await Guests.Remember(visit, owner);
        return Saving.Done(answer, draft);
    }

    /// <summary>Long ago, or by somebody else: the form started an answer that is no longer this browser's.</summary>
    private async Task<bool> IsUsed(NewAnswers.Ticket ticket, Person? owner) =>
        await db.Answers.IgnoreQueryFilters().AnyAsync(answer => answer.Id == ticket.AnswerId) || (owner is null && await db.Users.AnyAsync(person => person.Id == ticket.GuestId));

    /// <summary>The same form was sent twice, and the other one came first between our look for its guest and that for its answer.</summary>
    private async Task<bool> IsJustStarted(NewAnswers.Ticket ticket, HttpContext visit) =>
        await guests.Find(visit.User.PersonId(), newAnswers.GuestHere(ticket, visit)) is { } owner
        && await db.Answers.AnyAsync(answer => answer.Id == ticket.AnswerId && answer.OwnerId == owner.Id);

    /// <summary>Keeps a draft, unless the last one already says the same of the same text.</summary>
    private async Task<int> Keep(Answer answer)
    {
        var (_, library, scorer) = content.Now();
        var assessment = scorer.Assess(answer.Text, library.Scenario(answer.Scenario)?.Asked ?? new Question());
        var last = await db.Drafts.AsNoTracking().SingleOrDefaultAsync(draft => draft.AnswerId == answer.Id && draft.Number == answer.LastDraft);
        var isKept = last is not null && last.Text == answer.Text
            && last.Assessment.Scorer == assessment.Scorer && last.Assessment.Rubric == assessment.Rubric;
        return isKept ? last!.Number : answer.Keep(assessment, Now).Number;
    }

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    private async Task<Saving> Refuse(Guid id, SheetInput input, HttpContext visit, Refusal refusal, params IReadOnlyList<SheetError> errors)
    {
        var shown = await Open(id, visit.User.PersonId()) ?? AsPosted(id, input, visit);
        return Saving.Refuse(shown with
        {
            Text = Typed.Cleaned(input.Typed),
            Revision = input.Revision,
            Refusal = refusal,
            Errors = errors,
            Status = StatusCodes.Status400BadRequest,
        });
    }

    private Sheet AsPosted(Guid id, SheetInput input, HttpContext visit) => newAnswers.Read(input.Ticket, id) is { } ticket
        ? new Sheet { AnswerId = id, Scenario = ticket.Scenario, Text = new(), Ticket = input.Ticket! }
        : New(CardOf(input), visit);

    private Sheet NotTheirs(SheetInput input, StarAnswer typed, HttpContext visit) => New(CardOf(input), visit) with
    {
        Text = typed,
        Refusal = Refusal.NotYours,
        Status = StatusCodes.Status404NotFound,
        Errors = [new(null, "There is no such answer here: it was written in another browser, it was deleted, or its time has run out. Your text is below. Save keeps it as a new answer.")],
    };

    private static Sheet ChangedElsewhere(Answer answer, Sheet? shown, StarAnswer typed) => shown! with
    {
        Text = typed,
        Saved = new(answer.Text, answer.Revision, answer.SavedAt),
        Refusal = Refusal.ChangedElsewhere,
        Status = StatusCodes.Status409Conflict,
        Errors = [new(null, "Nothing is saved yet: this answer was changed in another tab or on another device meanwhile.")],
    };

    private string CardOf(SheetInput input)
    {
        var library = content.Now().Library;
        return (library.Scenario(input.Scenario ?? "") ?? (library.Scenarios is [var first, ..] ? first : null))?.Slug ?? "";
    }
}
