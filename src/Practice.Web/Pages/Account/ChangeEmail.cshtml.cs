using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Practice.Data;
using Practice.Web.Hosting;
using Practice.Web.Hosting.Mail;
using Practice.Web.Hosting.Secrets;

namespace Practice.Web.Pages.Account;

/// <summary>Another e-mail to sign in with.</summary>
public sealed class ChangeEmail(PracticeDb db, Accounts accounts, ProofMail proof, Outbox outbox, Attempts attempts, TimeProvider clock) : AccountPage
{
    private const string Taken = "This e-mail can't be taken here. Choose another one.";

    public sealed record EmailInput
    {
        [EmailTyped]
        public string? Email { get; init; }

        public string? Password { get; init; }
    }

    [BindProperty]
    public EmailInput Input { get; set; } = new();

    [TempData]
    public string? Done { get; set; }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPost()
    {
        if (string.IsNullOrEmpty(Input.Password))
            ModelState.AddModelError("Input.Password", "The password is missing. It is asked for so that nobody else can take your account over.");
        if (!ModelState.IsValid)
            return Refuse();
        var old = User.AccountEmail()!;
        var (account, address) = (Limit.PasswordOfWhoIsHere.For(User.PersonId()!.Value), Limit.PasswordFromAddress.For(HttpContext));
        if (attempts.Take(account, address) is { } until)
            return Wait(until, clock);
        if (await accounts.Check(old, Input.Password) is not { } person)
            return Refuse("Input.Password", "This is not your password. Type the one you sign in with now.");
        attempts.GiveBack(account, address);
        // Not given back: whoever has an account could otherwise ask here for everybody else's e-mail.
        if (attempts.Take(Limit.EmailsAskedBy.For(person.Id)) is { } later)
            return Wait(later, clock);
        if (await db.Users.WithEmail(Input.Email!).AnyAsync(other => other.Id != person.Id))
            return Refuse("Input.Email", Taken);
        person.TakeEmail(Input.Email!);
        if (!await db.TrySaveAsync())
            return Refuse("Input.Email", Taken);
        await HttpContext.SignInAsync(person, HttpContext.IsPersistent());
        Done = $"From now on you sign in with {person.Email}. Every other browser is signed out.";
        if (outbox.IsOpen && proof.Send(person.Email!) is null)
            Done += " An e-mail is on its way there: open its link, so that notices come there too.";
        return RedirectToPage("Index");
    }
}
