using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Practice.Data;
using Practice.Data.Sharing;
using Practice.Web.Hosting;
using Practice.Web.Hosting.Secrets;
using Practice.Web.Pages.Account;

namespace Practice.Web.Pages.Sharing;

/// <summary>Makes a link by which a friend reads one draft. It needs no account, on either side.</summary>
public sealed class Share(PracticeDb db, LiveContent content, ShareLinks links, TimeProvider clock) : AccountPage
{
    public sealed record ShareInput
    {
        [SomethingToRead(ErrorMessage = "The name is missing. It can be a first name: your friend reads who shares this.")]
        [StringLength(SharedDraft.LongestName, ErrorMessage = "A name has at most {1} characters.")]
        public string? Name { get; init; }

        public int Days { get; init; } = SharedDraft.UsualDays;
    }

    [BindProperty]
    public ShareInput Input { get; set; } = new();

    [TempData]
    public string? Shared { get; set; }

    public Draft Draft { get; private set; } = null!;

    public string Question { get; private set; } = "";

    public async Task<IActionResult> OnGet(Guid id, int number)
    {
        if (!await Find(id, number))
            return NotFound();
        var me = User.PersonId();
        Input = new() { Name = await db.Users.Where(person => person.Id == me).Select(person => person.Name).SingleOrDefaultAsync() };
        return Page();
    }

    public async Task<IActionResult> OnPost(Guid id, int number)
    {
        if (!await Find(id, number))
            return NotFound();
        if (!SharedDraft.Days.Contains(Input.Days))
            ModelState.AddModelError("Input.Days", "Choose for how long the link is open.");
        if (!ModelState.IsValid)
            return Refuse();
        var (hash, token) = links.Make();
        var now = clock.GetUtcNow().UtcDateTime;
        if (!await db.Share(SharedDraft.Of(Draft, Input.Name!, hash, token, Input.Days, now), now))
            return Refuse("", $"{SharedDraft.MostOfDraft} links lead to this draft already. End one of them first: they are on the draft's page.");
        Shared = "The link is made. Copy it below, and send it to your friend yourself.";
        return RedirectToPage("/Drafts/Show", null, new { id, number }, "friends");
    }

    private async Task<bool> Find(Guid id, int number)
    {
        var found = await db.Answers.AsNoTracking().OwnedBy(User.PersonId())
            .Join(db.Drafts, answer => answer.Id, draft => draft.AnswerId, (answer, draft) => new { Draft = draft, answer.Scenario })
            .SingleOrDefaultAsync(kept => kept.Draft.AnswerId == id && kept.Draft.Number == number);
        if (found is null)
            return false;
        (Draft, Question) = (found.Draft, content.Now().Library.Scenario(found.Scenario)?.Question ?? "Your answer");
        return true;
    }
}
