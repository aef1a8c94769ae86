using System.Data.Common;
using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.EntityFrameworkCore;
using Practice.Data;

namespace Practice.Web.Hosting;

/// <summary>Who is here. A visitor is nobody until something of theirs is saved; then a guest, known by a cookie.</summary>
public static class People
{
    private static readonly TimeSpan VisitsAreNotedEvery = TimeSpan.FromHours(1);

    public static void AddPeople(this IServiceCollection services, int keepDays)
    {
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddCookie(IdentityConstants.ApplicationScheme, cookie =>
        {
            cookie.Cookie.Name = "practice";
            cookie.Cookie.HttpOnly = true;
            cookie.Cookie.SameSite = SameSiteMode.Lax;
            cookie.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            cookie.ExpireTimeSpan = TimeSpan.FromDays(keepDays);
            cookie.LoginPath = "/account/sign-in";
            cookie.AccessDeniedPath = "/account/sign-in";
            cookie.ReturnUrlParameter = "returnUrl";
            cookie.Events.OnValidatePrincipal = LookAgain;
        });
        services.AddIdentityCore<Person>().AddEntityFrameworkStores<PracticeDb>();
        services.AddAntiforgery(token =>
        {
            token.Cookie.Name = "practice-form";
            token.Cookie.HttpOnly = true;
            token.Cookie.SameSite = SameSiteMode.Strict;
            token.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        });
    }

    /// <summary>Id of the person who is here, or null for nobody.</summary>
    public static Guid? PersonId(this ClaimsPrincipal visitor) =>
        Guid.TryParse(visitor.FindFirstValue(ClaimTypes.NameIdentifier), out var id) ? id : null;

    /// <summary>
    /// Tells one person from another without saying who it is, and opens nothing: by it a browser keeps what it holds of one
    /// person away from the next. Empty for nobody.
    /// </summary>
    public static string PersonMarker(this ClaimsPrincipal visitor) => visitor.PersonId() is { } id
        ? Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"practice person {id:n}")))[..16]
        : "";

    /// <summary>
    /// A cookie counts only as long as the person is there and the stamp in it is theirs: who signs out everywhere is out
    /// with the next request, at the price of one look-up by key. Files belong to nobody, and cost none.
    /// </summary>
    private static async Task LookAgain(CookieValidatePrincipalContext visit)
    {
        if (visit.HttpContext.GetEndpoint()?.Metadata.GetMetadata<StaticAssetDescriptor>() is not null || visit.Request.Path.StartsWithSegments("/css"))
        {
            visit.RejectPrincipal();
            return;
        }

        var db = visit.HttpContext.RequestServices.GetRequiredService<PracticeDb>();
        var id = visit.Principal?.PersonId();
        var person = await db.Users.Where(person => person.Id == id)
            .Select(person => new { person.Id, person.SecurityStamp, person.LastSeenAt })
            .SingleOrDefaultAsync(visit.HttpContext.RequestAborted);
        if (person is null || person.SecurityStamp != visit.Principal!.FindFirstValue(Sessions.Stamp))
        {
            visit.RejectPrincipal();
            await visit.HttpContext.LeaveAsync();
            return;
        }

        var now = visit.HttpContext.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime;
        if (now - person.LastSeenAt < VisitsAreNotedEvery)
            return;
        visit.ShouldRenew = true;
        try
        {
            await db.Saw(person.Id, now, visit.HttpContext.RequestAborted);
        }
        catch (Exception error) when (error is DbException or TimeoutException)
        {
            // A page can be read where nothing can be written; the next visit is noted.
        }
    }
}
