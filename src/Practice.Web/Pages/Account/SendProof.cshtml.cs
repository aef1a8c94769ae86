using Microsoft.AspNetCore.Mvc;
using Practice.Web.Hosting.Mail;

namespace Practice.Web.Pages.Account;

/// <summary>Sends the letter again that asks whether the e-mail is this person's.</summary>
public sealed class SendProof(Accounts accounts, ProofMail proof, Outbox outbox, TimeProvider clock) : AccountPage
{
    [TempData]
    public string? Done { get; set; }

    public IActionResult OnGet() => Redirect("/account#mail");

    public async Task<IActionResult> OnPost()
    {
        if (await accounts.Here(HttpContext) is not { } person)
            return NotFound();
        if (person.IsProven || !outbox.IsOpen)
            return OnGet();
        if (proof.Send(person.Email!) is { } until)
            return Wait(until, clock);
        Done = $"An e-mail is on its way to {person.Email}. Look among the unwanted mail too.";
        return RedirectToPage("Index");
    }
}
