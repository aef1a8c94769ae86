using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Practice.Data;

namespace Practice.Web.Hosting.Secrets;

/// <summary>
/// Links by which somebody acts for an account without signing in. Each carries, sealed, its person, its end and the stamp of
/// that moment: another e-mail or another password gives a new stamp, and ends every link that was issued before.
/// </summary>
/// <param name="protector">Seals links of one kind; those of another open nothing.</param>
internal sealed class PersonLinks(IDataProtector protector, TimeProvider clock)
{
    /// <param name="page">Address of the page that takes it.</param>
    /// <param name="way">A word by which it came, to be found with it again.</param>
    public string Issue(string page, Person person, TimeSpan lasts, string way)
    {
        ArgumentNullException.ThrowIfNull(person);
        var ends = clock.GetUtcNow().UtcTicks + lasts.Ticks;
        return $"{page}?link={protector.Protect(string.Create(CultureInfo.InvariantCulture, $"{person.Id:n} {ends} {person.SecurityStamp} {way}"))}";
    }

    /// <summary>Whose link it is, and the way it came; null when it is none, when its time is over, or when another stamp has ended it.</summary>
    public async Task<(Person Person, string Way)?> Find(PracticeDb db, string? link)
    {
        ArgumentNullException.ThrowIfNull(db);
        if (string.IsNullOrEmpty(link) || Read(link) is not var (id, ends, stamp, way) || clock.GetUtcNow().UtcTicks > ends)
            return null;
        return await db.Users.SingleOrDefaultAsync(person => person.Id == id && person.SecurityStamp == stamp && person.NormalizedEmail != null) is { } person
            ? (person, way)
            : null;
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
