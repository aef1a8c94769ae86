using Microsoft.EntityFrameworkCore;
using Practice.Data;
using Practice.Data.Sharing;
using Practice.Web.Hosting.Secrets;

namespace Practice.Web.Pages.Sharing;

/// <summary>What the page of a draft tells its owner about sharing: the links, and what friends said.</summary>
public sealed record Friends(Draft Draft, IReadOnlyList<Friends.Link> Links)
{
    /// <param name="Address">Null when it opens nothing any more, or can't be shown again.</param>
    public sealed record Link(SharedDraft Shared, string? Address, bool IsOpen);

    /// <summary>Whose draft it is has been asked before.</summary>
    public static async Task<Friends> Of(PracticeDb db, ShareLinks links, Draft draft, HttpRequest request, DateTime now)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(links);
        ArgumentNullException.ThrowIfNull(draft);
        var shares = await db.SharedDrafts.AsNoTracking().Include(shared => shared.Comments)
            .OfDraft(draft.AnswerId, draft.Number)
            .OrderByDescending(shared => shared.MadeAt).ThenBy(shared => shared.Id)
            .ToListAsync();
        return new(draft, [.. shares
            .Where(shared => shared.IsOpen(now) || shared.Comments.Count > 0)
            .Select(shared => new Link(shared, shared.IsOpen(now) ? links.Address(shared.SealedToken, request) : null, shared.IsOpen(now)))]);
    }
}
