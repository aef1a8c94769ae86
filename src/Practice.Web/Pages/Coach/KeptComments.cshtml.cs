using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Practice.Data;
using Practice.Data.Coaching;

namespace Practice.Web.Pages.Coach;

/// <summary>The coach's comments for reuse.</summary>
public sealed class KeptComments(PracticeDb db, TimeProvider clock) : SignedInPage(clock)
{
    public string Sought { get; private set; } = "";

    public IReadOnlyList<SavedComment> Comments { get; private set; } = [];

    public PageTurn Turn { get; private set; } = null!;

    public async Task OnGet(string? q, int number = 1)
    {
        Sought = q ?? "";
        var found = db.SavedComments.AsNoTracking().Where(saved => saved.CoachId == Me).Holding(q);
        Turn = PageTurn.To(number, await found.CountAsync(), $"/coach/comments?q={Uri.EscapeDataString(Sought)}&number=");
        Comments = await found.Skip(Turn.Skipped).Take(PageTurn.Size).ToListAsync();
    }

    /// <summary>Keeps one.</summary>
    public async Task<IActionResult> OnPost(CommentKind kind, string? text)
    {
        text = text?.ReplaceLineEndings("\n").Trim() ?? "";
        if (!ModelState.IsValid || text.Length is 0 or > Comment.LongestText)
            Happened = $"Nothing was kept: a comment has 1 to {Comment.LongestText:N0} characters.";
        else if (await db.SavedComments.CountAsync(saved => saved.CoachId == Me) >= SavedComment.Most)
            Happened = $"Nothing was kept: you have {SavedComment.Most:N0}. Delete one that you don't use.";
        else
        {
            db.SavedComments.Add(SavedComment.Keep(Me, kind, text, Now));
            await db.SaveChangesAsync();
        }

        return RedirectToPage();
    }
}
