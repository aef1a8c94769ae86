using Microsoft.EntityFrameworkCore;
using Practice.Content;
using Practice.Data;
using Practice.Data.Coaching.Insight;
using Practice.Web.Hosting;
using Practice.Web.Pages.Coach.Insight;

namespace Practice.Web.Pages.Coach;

/// <summary>How far a coach's own levels agree with the machine's and with other coaches'.</summary>
public sealed class MyInsight(PracticeDb db, LiveContent content, TimeProvider clock) : SignedInPage(clock)
{
    private const int MostLinks = 5;

    public Library Library { get; } = content.Now().Library;

    public IReadOnlyList<Agreement> WithMachine { get; private set; } = [];

    public IReadOnlyList<Agreement> WithCoaches { get; private set; } = [];

    public IReadOnlyList<FarReview> Farthest { get; private set; } = [];

    public async Task OnGet()
    {
        WithMachine = Agreement.Of(await db.PairsWithMachine(Me).ToListAsync());
        WithCoaches = Agreement.Of(await db.PairsWithCoaches(Me).ToListAsync());
        Farthest = await db.Farthest(Me, MostLinks).ToListAsync();
    }
}
