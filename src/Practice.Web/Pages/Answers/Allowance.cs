using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Practice.Data;
using Practice.Web.Hosting;
using Practice.Web.Hosting.Secrets;

namespace Practice.Web.Pages.Answers;

/// <summary>
/// How much may be written by whoever has given nothing but text: far more than anybody practises, and no more than a disk
/// holds. Of many requests at once a few may get past; the next one does not.
/// </summary>
public sealed class Allowance(PracticeDb db, Attempts attempts, TimeProvider clock, IOptions<PracticeOptions> options)
{
    private readonly PracticeOptions.GuestOptions most = options.Value.Guests;

    /// <summary>Why this can't be saved, or kept as a draft, and what would be right; null when it can.</summary>
    /// <param name="owner">Null for one who would be a new guest.</param>
    /// <param name="answer">Null for a new one.</param>
    public async Task<string?> Problem(Person? owner, Answer? answer, bool keep, HttpContext visit)
    {
        if (answer is null && await NewAnswer(owner, visit) is { } problem)
            return problem;
        return keep && answer?.LastDraft >= most.MostDrafts
            ? $"Nothing is saved yet: this answer has {answer.LastDraft:N0} drafts, and no more fit. Your text is below. Save keeps it without a check; to have it checked, tell it as a new answer."
            : null;
    }

    /// <summary>The same of one more answer of somebody who is here; deleted ones count, for as long as they are kept.</summary>
    public async Task<string?> NoRoomForAnother(Person owner)
    {
        ArgumentNullException.ThrowIfNull(owner);
        return !owner.IsSettled && await db.Answers.IgnoreQueryFilters().CountAsync(kept => kept.OwnerId == owner.Id) is var answers && answers >= most.MostAnswers
            ? $"Without an account {most.MostAnswers:N0} answers fit, and you have {answers:N0}, with those that you deleted of late. Register in another tab and sign in, then press the button again."
            : null;
    }

    /// <summary>What is brought back keeps what stood there as a draft, so that nothing is lost: for that there is room once more.</summary>
    public bool CanBringBack(Answer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return answer.LastDraft < 2 * most.MostDrafts;
    }

    private async Task<string?> NewAnswer(Person? owner, HttpContext visit)
    {
        if (owner is null)
            return attempts.Take(Limit.GuestsFromAddress.For(visit)) is { } until
                ? string.Create(CultureInfo.InvariantCulture, $"Nothing is saved yet: {Limit.GuestsFromAddress.Tries} people have begun to write here from your network within an hour, and no more can for now. Your text is below. Keep this page open, and press the button again in {Math.Ceiling((until - clock.GetUtcNow().UtcDateTime).TotalMinutes)} minutes.")
                : null;
        return await NoRoomForAnother(owner) is { } problem ? $"Nothing is saved yet. Your text is below. {problem}" : null;
    }
}
