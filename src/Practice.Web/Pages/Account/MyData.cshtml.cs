using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Practice.Data;
using Practice.Web.Hosting;

namespace Practice.Web.Pages.Account;

/// <summary>What is kept of whoever is here: to take away, or to delete.</summary>
public sealed class MyData(PracticeDb db) : PageModel
{
    public bool IsSomebody => User.PersonId() is not null;

    public int Answers { get; private set; }

    public int Drafts { get; private set; }

    public async Task OnGet()
    {
        if (User.PersonId() is not { } id)
            return;
        Answers = await db.Answers.IgnoreQueryFilters().CountAsync(answer => answer.OwnerId == id);
        Drafts = await db.Answers.IgnoreQueryFilters().Where(answer => answer.OwnerId == id).SumAsync(answer => answer.Drafts.Count);
    }
}
