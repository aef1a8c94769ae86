using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Practice.Data;
using Practice.Data.Coaching;

namespace Practice.Web.Pages.Coach;

/// <summary>The coach's comments for reuse.</summary>
public sealed class KeptComments(PracticeDb db, TimeProvider clock) : CoachPage(clock)
{
    private const int Most = 100;

    public string Sought { get; private set; } = "";

    public IReadOnlyList<SavedComment> Comments { get; private set; } = [];

    public async Task OnGet(string? q)
    {
        Sought = q ?? "";
        Comments = await db.SavedComments.AsNoTracking().Where(saved => saved.CoachId == Me).Holding(q).Take(Most).ToListAsync();
    }

    /// <summary>Keeps one.</summary>
    public async Task<IActionResult> OnPost(CommentKind kind, string? text)
    {
        text = text?.ReplaceLineEndings("\n").Trim() ?? "";
        if (!ModelState.IsValid || text.Length is 0 or > Comment.LongestText)
            Happened = $"Nothing was kept: a comment has 1 to {Comment.LongestText:N0} characters.";
        else
        {
            db.SavedComments.Add(SavedComment.Keep(Me, kind, text, Now));
            await db.SaveChangesAsync();
        }

        return RedirectToPage();
    }
}
