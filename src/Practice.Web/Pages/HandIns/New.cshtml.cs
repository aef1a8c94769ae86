using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Practice.Data;
using Practice.Data.Coaching;
using Practice.Web.Hosting;

namespace Practice.Web.Pages.HandIns;

/// <summary>Hands a kept draft in to one group, with a question.</summary>
public sealed class New(PracticeDb db, LiveContent content, TimeProvider clock) : SignedInPage(clock)
{
    public sealed record HandInInput
    {
        [Required(ErrorMessage = "Choose the group to hand it in to.")]
        public Guid? Group { get; init; }

        [StringLength(HandIn.LongestQuestion, ErrorMessage = "A question has at most {1} characters.")]
        public string? Question { get; init; }
    }

    public sealed record Choice(Guid Id, string Name, IReadOnlyList<string> Coaches);

    [BindProperty]
    public HandInInput Input { get; set; } = new();

    public Draft Draft { get; private set; } = null!;

    public string Card { get; private set; } = "";

    public IReadOnlyList<Choice> Groups { get; private set; } = [];

    public async Task<IActionResult> OnGet(Guid id, int number)
    {
        if (!await Find(id, number))
            return NotFound();
        var before = await db.HandIns.Where(handIn => handIn.AnswerId == id).OrderByDescending(handIn => handIn.HandedInAt).Select(handIn => (Guid?)handIn.GroupId).FirstOrDefaultAsync();
        Input = new() { Group = Groups is [var only] ? only.Id : before };
        return Page();
    }

    public async Task<IActionResult> OnPost(Guid id, int number)
    {
        if (!await Find(id, number))
            return NotFound();
        if (Input.Group is { } chosen && Groups.All(group => group.Id != chosen))
            ModelState.AddModelError("Input.Group", "You are not in that group, or it is closed. Choose another.");
        if (!ModelState.IsValid)
            return Refuse();
        // Where it waits already, handed in from another tab, the draft's page says so.
        await db.HandIn(Draft, Input.Group!.Value, Input.Question ?? "", Me, Now);
        return RedirectToPage("/Drafts/Show", null, new { id, number }, "review");
    }

    private async Task<bool> Find(Guid id, int number)
    {
        var scenario = await db.Answers.OwnedBy(Me).Where(answer => answer.Id == id).Select(answer => answer.Scenario).SingleOrDefaultAsync();
        if (scenario is null || await db.Drafts.AsNoTracking().SingleOrDefaultAsync(draft => draft.AnswerId == id && draft.Number == number) is not { } draft)
            return false;
        (Draft, Card) = (draft, content.Now().Library.Scenario(scenario)?.Question ?? "Your answer");
        Groups = await db.Groups.AsSplitQuery().OfSeeker(Me).OrderBy(group => group.Name).ThenBy(group => group.Id)
            .Select(group => new Choice(group.Id, group.Name, group.Members
                .Where(member => member.Role == Role.Coach && member.LeftAt == null)
                .Join(db.Users, member => member.PersonId, person => person.Id, (member, person) => person.Name ?? person.Email ?? "").ToList()))
            .ToListAsync();
        return true;
    }
}
