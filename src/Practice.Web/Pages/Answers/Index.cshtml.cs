using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Practice.Content;
using Practice.Data;
using Practice.Web.Hosting;

namespace Practice.Web.Pages.Answers;

/// <summary>The seeker's answers, the one saved last first.</summary>
public sealed class Index(PracticeDb db, LiveContent content) : PageModel
{
    private const int PageSize = 20;

    public Library Library { get; } = content.Now().Library;

    public IReadOnlyList<AnswerLine> Lines { get; private set; } = [];

    /// <summary>From 1.</summary>
    public int Number { get; private set; } = 1;

    public int Pages { get; private set; } = 1;

    public async Task OnGet(int number = 1)
    {
        if (User.PersonId() is not { } ownerId)
            return;
        var mine = db.Answers.AsNoTracking().OwnedBy(ownerId);
        Pages = Math.Max(1, (await mine.CountAsync() + PageSize - 1) / PageSize);
        Number = Math.Clamp(number, 1, Pages);
        Lines = await mine.Page(Number, PageSize);
    }
}
