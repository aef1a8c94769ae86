using Microsoft.AspNetCore.Mvc;
using Practice.Web.Hosting;
using Practice.Web.Hosting.Mail;
using Practice.Web.Hosting.Secrets;

namespace Practice.Web.Pages.Account;

/// <summary>Makes the guest's own row an account. The reply is the same whether the e-mail was free or not.</summary>
public sealed class Register(Accounts accounts, ProofMail proof, Attempts attempts, TimeProvider clock) : AccountPage
{
    public sealed record RegisterInput
    {
        [EmailTyped]
        public string? Email { get; init; }

        public string? Password { get; init; }
    }

    [BindProperty]
    public RegisterInput Input { get; set; } = new();

    [BindProperty(SupportsGet = true, Name = "returnUrl")]
    public string? ReturnUrl { get; set; }

    [TempData]
    public string? Registered { get; set; }

    public IActionResult OnGet() => User.AccountEmail() is null ? Page() : IsHere();

    public async Task<IActionResult> OnPost()
    {
        if (User.AccountEmail() is not null)
            return IsHere();
        if (Passwords.Problem(Input.Password, Input.Email) is { } problem)
            ModelState.AddModelError("Input.Password", problem);
        if (!ModelState.IsValid)
            return Refuse();
        if (attempts.Take(Limit.RegisterFromAddress.For(HttpContext)) is { } until)
            return Wait(until, clock);
        await accounts.Register(HttpContext, Input.Email!, Input.Password!);
        // Where this e-mail was asked often of late, nothing is said of it here; the account's page does.
        proof.Send(Input.Email!);
        Registered = Input.Email;
        return RedirectToPage("SignIn", new { returnUrl = Local(ReturnUrl) });
    }

    private IActionResult IsHere() => Local(ReturnUrl) is { } address ? LocalRedirect(address) : RedirectToPage("Index");
}
