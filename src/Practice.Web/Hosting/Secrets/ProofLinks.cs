using Microsoft.AspNetCore.DataProtection;
using Practice.Data;

namespace Practice.Web.Hosting.Secrets;

/// <summary>Links by which somebody proves that an e-mail is theirs; each works once.</summary>
public sealed class ProofLinks(IDataProtectionProvider protection, TimeProvider clock)
{
    public static readonly TimeSpan Lasts = TimeSpan.FromHours(48);

    private readonly PersonLinks links = new(protection.CreateProtector("Practice.ProofLinks"), clock);

    /// <param name="site">The site's address, without a slash at its end.</param>
    public string Issue(string site, Person person) => links.Issue($"{site}/account/prove", person, Lasts, "mailed");

    /// <summary>Whose e-mail it proves; null when it is none, when its time is over, or when the e-mail is proven already.</summary>
    public async Task<Person?> Find(PracticeDb db, string? link) => await links.Find(db, link) is ({ IsProven: false } person, _) ? person : null;
}
