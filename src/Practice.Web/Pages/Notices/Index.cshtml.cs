using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Practice.Content;
using Practice.Data;
using Practice.Data.Notices;
using Practice.Web.Hosting;

namespace Practice.Web.Pages.Notices;

/// <summary>What somebody was told, the latest first.</summary>
public sealed class Index(PracticeDb db, LiveContent content) : PageModel
{
    public const int PageSize = 25;

    public Library Library { get; } = content.Now().Library;

    public IReadOnlyList<NoticeLine> Lines { get; private set; } = [];

    public bool AnyNew { get; private set; }

    /// <summary>From 1.</summary>
    public int Number { get; private set; } = 1;

    public int Pages { get; private set; } = 1;

    public async Task OnGet(int number = 1)
    {
        if (User.PersonId() is not { } me)
            return;
        var mine = db.Notices.AsNoTracking().ToPerson(me);
        Pages = Math.Max(1, (await mine.CountAsync() + PageSize - 1) / PageSize);
        Number = Math.Clamp(number, 1, Pages);
        Lines = await db.NoticeLines(mine, (Number - 1) * PageSize, PageSize).ToListAsync();
        AnyNew = Lines.Any(line => line.IsNew) || await mine.New().AnyAsync();
    }
}
