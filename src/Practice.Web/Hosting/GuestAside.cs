using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Practice.Data;

namespace Practice.Web.Hosting;

/// <summary>
/// Whoever signs in where a guest has written keeps the guest at hand, in a cookie of its own: to bring the answers along, or
/// to have them back in this browser after signing out. It opens nothing by itself.
/// </summary>
public sealed class GuestAside(PracticeDb db, IDataProtectionProvider protection, IOptions<PracticeOptions> options)
{
    public const string Cookie = "practice-guest";

    private readonly IDataProtector protector = protection.CreateProtector("Practice.GuestAside");

    /// <summary>The guest of this browser who was put aside, while there is one.</summary>
    public async Task<Person?> Find(HttpContext visit)
    {
        ArgumentNullException.ThrowIfNull(visit);
        if (Read(visit.Request.Cookies[Cookie]) is not var (id, stamp))
            return null;
        return await db.Users.Guests().SingleOrDefaultAsync(guest => guest.Id == id && guest.SecurityStamp == stamp);
    }

    public void Put(HttpContext visit, Person guest)
    {
        ArgumentNullException.ThrowIfNull(visit);
        ArgumentNullException.ThrowIfNull(guest);
        visit.Response.Cookies.Append(Cookie, protector.Protect($"{guest.Id:n} {guest.SecurityStamp}"), Options(visit));
    }

    public void Forget(HttpContext visit)
    {
        ArgumentNullException.ThrowIfNull(visit);
        if (visit.Request.Cookies.ContainsKey(Cookie))
            visit.Response.Cookies.Delete(Cookie, Options(visit));
    }

    private (Guid Id, string Stamp)? Read(string? cookie)
    {
        if (string.IsNullOrEmpty(cookie))
            return null;
        try
        {
            var fields = protector.Unprotect(cookie).Split(' ');
            return (Guid.ParseExact(fields[0], "n"), fields[1]);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private CookieOptions Options(HttpContext visit) => new()
    {
        HttpOnly = true,
        SameSite = SameSiteMode.Lax,
        Secure = visit.Request.IsHttps,
        MaxAge = TimeSpan.FromDays(options.Value.Guests.KeepDays),
    };
}
