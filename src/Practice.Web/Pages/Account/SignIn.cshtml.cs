using Microsoft.AspNetCore.Mvc;
using Practice.Web.Hosting;
using Practice.Web.Hosting.Secrets;

namespace Practice.Web.Pages.Account;

/// <summary>Signs in to an account.</summary>
public sealed class SignIn(Accounts accounts, Attempts attempts, TimeProvider clock) : AccountPage
{
    public sealed record SignInInput
    {
        [EmailTyped(CanBeWrittenTo = false)]
        public string? Email { get; init; }

        public string? Password { get; init; }

        public bool Stay { get; init; }
    }

    [BindProperty]
    public SignInInput Input { get; set; } = new();

    [BindProperty(SupportsGet = true, Name = "returnUrl")]
    public string? ReturnUrl { get; set; }

    /// <summary>The e-mail with which somebody has registered a moment ago, or wanted to.</summary>
    [TempData]
    public string? Registered { get; set; }

    [TempData]
    public bool IsNewPassword { get; set; }

    public IActionResult OnGet()
    {
        if (User.AccountEmail() is not null)
            return GoOn(ReturnUrl);
        Input = new() { Email = Registered };
        return Page();
    }

    public async Task<IActionResult> OnPost()
    {
        if (User.AccountEmail() is not null)
            return GoOn(ReturnUrl);
        if (string.IsNullOrEmpty(Input.Password))
            ModelState.AddModelError("Input.Password", "The password is missing.");
        if (!ModelState.IsValid)
            return Refuse();
        var (account, address) = (Limit.PasswordOfAccount.For(Input.Email!), Limit.PasswordFromAddress.For(HttpContext));
        if (attempts.Take(account, address) is { } until)
            return Wait(until, clock);
        if (await accounts.Check(Input.Email!, Input.Password) is not { } person)
            return Refuse("Input.Password", "This e-mail and this password don't belong together. Look at both. If you have registered a moment ago, that e-mail had an account before, with another password.");
        attempts.GiveBack(account, address);
        ReturnUrl ??= await accounts.Home(person);
        return await accounts.SignIn(HttpContext, person, Input.Stay)
            ? RedirectToPage("BringAlong", new { returnUrl = ReturnUrl })
            : GoOn(ReturnUrl);
    }
}
