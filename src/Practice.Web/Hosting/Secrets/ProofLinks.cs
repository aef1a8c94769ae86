using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Practice.Data;

namespace Practice.Web.Hosting.Secrets;

/// <summary>
/// Links by which somebody proves that an e-mail is theirs. Each carries its person, its end and the stamp of that moment:
/// another e-mail or another password gives a new stamp, and ends every link that was sent before.
/// </summary>
public sealed class ProofLinks(IDataProtectionProvider protection, TimeProvider clock)
{
    public static readonly TimeSpan Lasts = TimeSpan.FromHours(48);

    private readonly IDataProtector protector = protection.CreateProtector("Practice.ProofLinks");

    /// <param name="site">The site's address, without a slash at its end.</param>
    public string Issue(string site, Person person)
    {
        ArgumentNullException.ThrowIfNull(person);
        var ends = clock.GetUtcNow().UtcTicks + Lasts.Ticks;
        return $"{site}/account/prove?link={protector.Protect(string.Create(CultureInfo.InvariantCulture, $"{person.Id:n} {ends} {person.SecurityStamp}"))}";
    }

    /// <summary>Whose e-mail it proves; null when it is none, when its time is over, or when the e-mail is proven already.</summary>
    public async Task<Person?> Find(PracticeDb db, string? link)
    {
        ArgumentNullException.ThrowIfNull(db);
        if (string.IsNullOrEmpty(link) || Read(link) is not var (id, ends, stamp) || clock.GetUtcNow().UtcTicks > ends)
            return null;
        return await db.Users.SingleOrDefaultAsync(person => person.Id == id && person.SecurityStamp == stamp && person.NormalizedEmail != null && person.EmailProvenAt == null);
    }

    private (Guid Id, long Ends, string Stamp)? Read(string link)
    {
        try
        {
            var fields = protector.Unprotect(link).Split(' ');
            return (Guid.ParseExact(fields[0], "n"), long.Parse(fields[1], CultureInfo.InvariantCulture), fields[2]);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
