using Microsoft.AspNetCore.Mvc;
using Practice.Data;
using Practice.Data.Notices;
using Practice.Web.Hosting;

namespace Practice.Web.Pages.Account;

/// <summary>Takes which notices come by e-mail too.</summary>
public sealed class Mail(PracticeDb db) : AccountPage
{
    [TempData]
    public string? Done { get; set; }

    public IActionResult OnGet() => RedirectToPage("Index");

    public async Task<IActionResult> OnPost(IReadOnlyList<NoticeKind> kind)
    {
        if (!ModelState.IsValid)
            return BadRequest();
        await db.Mute(User.PersonId()!.Value, [.. Enum.GetValues<NoticeKind>().Except(kind)]);
        Done = "Your choice of e-mails is saved.";
        return RedirectToPage("Index");
    }
}
