using Microsoft.EntityFrameworkCore;
using Practice.Content;
using Practice.Data;
using Practice.Data.Coaching;
using Practice.Web.Hosting;

namespace Practice.Web.Pages.Coach;

/// <summary>What a coach has returned, to be looked at or reopened, with what the seekers made of it.</summary>
public sealed class Returned(PracticeDb db, LiveContent content, TimeProvider clock) : SignedInPage(clock)
{
    public Library Library { get; } = content.Now().Library;

    public IReadOnlyList<ReturnedLine> Lines { get; private set; } = [];

    public PageTurn Turn { get; private set; } = null!;

    public async Task OnGet(int number = 1)
    {
        var returned = await db.WrittenBy(Me).CountAsync(review => review.ReturnedAt != null);
        Turn = PageTurn.To(number, returned, "/coach/returned?number=") with { Before = "Later", After = "Earlier" };
        Lines = await db.ReturnedBy(Me, Turn.Number, PageTurn.Size).ToListAsync();
    }

    /// <summary>"3 comments, 2 used, 1 unclear or not right".</summary>
    public static string Words(ReturnedLine line) => string.Join(", ", new[]
    {
        line.Comments == 0 ? "No comments" : Counted.Of(line.Comments, "comment"),
        line.Used > 0 ? $"{line.Used} used" : "",
        line.Doubted > 0 ? $"{line.Doubted} unclear or not right" : "",
    }.Where(words => words.Length > 0));
}
