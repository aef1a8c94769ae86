using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Practice.Data;
using Practice.Web.Hosting.Secrets;

namespace Practice.Web.Hosting.Mail;

/// <summary>
/// Asks at an e-mail whether it is the account's. Whose account that is, and whether there is one to prove, is found out when
/// the letter is written: whoever registers with an e-mail that is taken gets the same reply in the same time.
/// </summary>
public sealed class ProofMail(Outbox outbox, Attempts attempts)
{
    /// <summary>Null when it is on its way, or where no e-mail is sent; otherwise when it may be asked for again.</summary>
    public DateTime? Send(string email)
    {
        if (!outbox.IsOpen)
            return null;
        if (attempts.Take(Limit.ProofToEmail.For(email)) is { } until)
            return until;
        outbox.Send(new((services, stop) => Write(services, email, stop)));
        return null;
    }

    private static async Task<Written?> Write(IServiceProvider services, string email, CancellationToken stop)
    {
        if (await services.GetRequiredService<PracticeDb>().Users.WithEmail(email).SingleOrDefaultAsync(stop) is not { IsProven: false } person)
            return null;
        var site = services.GetRequiredService<IOptions<PracticeOptions>>().Value.Address.TrimEnd('/');
        var link = services.GetRequiredService<ProofLinks>().Issue(site, person);
        return new(person.Email!, "Is this your e-mail? Practice",
            $"""
            Somebody, probably you, has given this e-mail for an account at {site}.

            If it was you, say so here, within {ProofLinks.Lasts.TotalHours:0} hours; the link works once:
            {link}

            Then notices of reviews and comments come to this e-mail too. If it wasn't you, there is nothing to do: none of them is sent here.
            """);
    }
}
