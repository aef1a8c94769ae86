using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Practice.Data;
using Practice.Web.Hosting;
using Practice.Web.Hosting.Mail;
using Practice.Web.Hosting.Secrets;

namespace Practice.Web.Pages.Account;

/// <summary>Sends a link for a new password; or, where no e-mail is sent, says whom to ask.</summary>
public sealed class Forgotten(Outbox outbox, Attempts attempts, TimeProvider clock, IOptions<PracticeOptions> options) : AccountPage
{
    public sealed record ForgottenInput
    {
        [EmailTyped]
        public string? Email { get; init; }
    }

    [BindProperty]
    public ForgottenInput Input { get; set; } = new();

    [TempData]
    public string? Asked { get; set; }

    public bool SendsMail => outbox.IsOpen;

    public string Contact => options.Value.Contact is { Length: > 0 } contact ? contact : "whoever runs this site";

    public void OnGet()
    {
    }

    public IActionResult OnPost()
    {
        if (!SendsMail)
            return RedirectToPage();
        if (!ModelState.IsValid)
            return Refuse();
        if (attempts.Take(Limit.LinkToEmail.For(Input.Email!), Limit.LinkFromAddress.For(HttpContext)) is { } until)
            return Wait(until, clock);
        var email = Input.Email!;
        outbox.Send(new((services, stop) => Write(services, email, stop)));
        Asked = email;
        return RedirectToPage();
    }

    private static async Task<Written?> Write(IServiceProvider services, string email, CancellationToken stop)
    {
        if (await services.GetRequiredService<PracticeDb>().Users.WithEmail(email).SingleOrDefaultAsync(stop) is not { } person)
            return null;
        var site = services.GetRequiredService<IOptions<PracticeOptions>>().Value.Address.TrimEnd('/');
        var link = services.GetRequiredService<ResetLinks>().ByMail(site, person);
        return new(person.Email!, "A new password for Practice",
            $"""
            Somebody, probably you, has asked for a new password for your account at {site}.

            Set it here, within {ResetLinks.ByMailLasts.TotalHours:0} hours; the link works once:
            {link}

            If it wasn't you, there is nothing to do: your password stays as it is.
            """);
    }
}
