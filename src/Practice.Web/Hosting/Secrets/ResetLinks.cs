using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Practice.Data;

namespace Practice.Web.Hosting.Secrets;

/// <summary>
/// Links by which a new password can be set. Each carries its person, its end and the stamp of that moment: a new password
/// gives a new stamp, so a link works once, and none survives another. One that came by e-mail proves the e-mail too.
/// </summary>
public sealed class ResetLinks(IDataProtectionProvider protection, TimeProvider clock)
{
    public static readonly TimeSpan ByMailLasts = TimeSpan.FromHours(2);

    public static readonly TimeSpan ByHandLasts = TimeSpan.FromHours(24);

    private const string Mailed = "mailed";

    private readonly IDataProtector protector = protection.CreateProtector("Practice.ResetLinks");

    /// <param name="site">The site's address, without a slash at its end.</param>
    public string ByMail(string site, Person person) => Issue(site, person, ByMailLasts, Mailed);

    /// <param name="site">The site's address, without a slash at its end.</param>
    public string ByHand(string site, Person person) => Issue(site, person, ByHandLasts, "handed");

    /// <summary>Whose link it is; null when it is none, when its time is over, or when it was used.</summary>
    public async Task<(Person Person, bool CameByMail)?> Find(PracticeDb db, string? link)
    {
        ArgumentNullException.ThrowIfNull(db);
        if (string.IsNullOrEmpty(link) || Read(link) is not var (id, ends, stamp, way) || clock.GetUtcNow().UtcTicks > ends)
            return null;
        return await db.Users.SingleOrDefaultAsync(person => person.Id == id && person.SecurityStamp == stamp && person.NormalizedEmail != null) is { } person
            ? (person, way == Mailed)
            : null;
    }

    private string Issue(string site, Person person, TimeSpan lasts, string way)
    {
        ArgumentNullException.ThrowIfNull(person);
        var ends = clock.GetUtcNow().UtcTicks + lasts.Ticks;
        return $"{site}/account/reset?link={protector.Protect(string.Create(CultureInfo.InvariantCulture, $"{person.Id:n} {ends} {person.SecurityStamp} {way}"))}";
    }

    private (Guid Id, long Ends, string Stamp, string Way)? Read(string link)
    {
        try
        {
            var fields = protector.Unprotect(link).Split(' ');
            return (Guid.ParseExact(fields[0], "n"), long.Parse(fields[1], CultureInfo.InvariantCulture), fields[2], fields.Length > 3 ? fields[3] : "");
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
