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

    /// <summary>What was deleted and can be brought back, the latest first.</summary>
    public IReadOnlyList<DeletedLine> Deleted { get; private set; } = [];

    /// <summary>The one that was deleted a moment ago.</summary>
    public DeletedLine? JustDeleted { get; private set; }

    public async Task OnGet(int number = 1, Guid? deleted = null)
    {
        if (User.PersonId() is not { } ownerId)
            return;
        var mine = db.Answers.AsNoTracking().OwnedBy(ownerId);
        Pages = Math.Max(1, (await mine.CountAsync() + PageSize - 1) / PageSize);
        Number = Math.Clamp(number, 1, Pages);
        Lines = await mine.Page(Number, PageSize);
        Deleted = await db.Answers.AsNoTracking().DeletedOf(ownerId)
            .OrderByDescending(answer => answer.DeletedAt)
            .Select(answer => new DeletedLine(answer.Id, answer.Scenario, answer.DeletedAt!.Value))
            .Take(PageSize)
            .ToListAsync();
        JustDeleted = Deleted.FirstOrDefault(line => line.Id == deleted);
    }
}
