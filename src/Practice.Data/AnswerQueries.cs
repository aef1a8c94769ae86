using Microsoft.EntityFrameworkCore;

namespace Practice.Data;

/// <summary>What pages ask of answers. Ownership is part of the question, so that somebody else's answer isn't there.</summary>
public static class AnswerQueries
{
    public static IQueryable<Answer> OwnedBy(this IQueryable<Answer> answers, Guid? personId) =>
        answers.Where(answer => answer.OwnerId == personId);

    /// <summary>What a person deleted, and can still bring back.</summary>
    public static IQueryable<Answer> DeletedOf(this IQueryable<Answer> answers, Guid? personId) =>
        answers.IgnoreQueryFilters().Where(answer => answer.OwnerId == personId && answer.DeletedAt != null);

    /// <summary>
    /// Deletes an answer; what others were told of it goes at once. False when it was saved from elsewhere in this moment: then
    /// nothing is done.
    /// </summary>
    public static async Task<bool> Delete(this PracticeDb db, Answer answer, DateTime at)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(answer);
        var isDeleted = false;
        await db.InOneWrite(async () =>
        {
            answer.Delete(at);
            isDeleted = await db.TrySaveAsync();
            if (isDeleted)
                await db.Notices.Where(notice => notice.AnswerId == answer.Id).ExecuteDeleteAsync();
        });
        return isDeleted;
    }

    /// <summary>Removes for good what was deleted before that moment; returns how many answers went.</summary>
    public static async Task<int> RemoveDeletedBefore(this PracticeDb db, DateTime moment, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(db);
        var removed = 0;
        await db.InOneWrite(async () => removed = await db.Answers.IgnoreQueryFilters()
            .Where(answer => answer.DeletedAt < moment)
            .ExecuteDeleteAsync(cancellationToken), cancellationToken);
        return removed;
    }

    /// <summary>One page of a person's answers, the one saved last first; a page is counted from 1.</summary>
    public static Task<List<AnswerLine>> Page(this IQueryable<Answer> answers, int page, int size) =>
        answers.LinesOfPage(page, size).ToListAsync();

    internal static IQueryable<AnswerLine> LinesOfPage(this IQueryable<Answer> answers, int page, int size) => answers
        .OrderByDescending(answer => answer.SavedAt).ThenByDescending(answer => answer.Id)
        .Skip((page - 1) * size)
        .Take(size)
        .Select(answer => new AnswerLine(answer.Id, answer.Scenario, answer.SavedAt, answer.LastDraft,
            answer.Drafts.Where(draft => draft.Number == answer.LastDraft).Select(draft => (int?)draft.Overall).FirstOrDefault(),
            answer.Situation != "" ? answer.Situation.Substring(0, 160) : answer.Action.Substring(0, 160)));
}
