using Microsoft.AspNetCore.DataProtection;
using Practice.Data;

namespace Practice.Web.Hosting.Secrets;

/// <summary>
/// Links by which a new password can be set: a new password ends them, so each works once, and none survives another. One that
/// came by e-mail proves the e-mail too.
/// </summary>
public sealed class ResetLinks(IDataProtectionProvider protection, TimeProvider clock)
{
    public static readonly TimeSpan ByMailLasts = TimeSpan.FromHours(2);

    public static readonly TimeSpan ByHandLasts = TimeSpan.FromHours(24);

    private const string Mailed = "mailed";

    private readonly PersonLinks links = new(protection.CreateProtector("Practice.ResetLinks"), clock);

    /// <param name="site">The site's address, without a slash at its end.</param>
    public string ByMail(string site, Person person) => Issue(site, person, ByMailLasts, Mailed);

    /// <param name="site">The site's address, without a slash at its end.</param>
    public string ByHand(string site, Person person) => Issue(site, person, ByHandLasts, "handed");

    /// <summary>Whose link it is; null when it is none, when its time is over, or when it was used.</summary>
    public async Task<(Person Person, bool CameByMail)?> Find(PracticeDb db, string? link) =>
        await links.Find(db, link) is var (person, way) ? (person, way == Mailed) : null;

    private string Issue(string site, Person person, TimeSpan lasts, string way) => links.Issue($"{site}/account/reset", person, lasts, way);
}
