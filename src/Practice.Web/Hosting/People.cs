using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Identity;
using Practice.Data;

namespace Practice.Web.Hosting;

/// <summary>Who is here. A visitor is nobody until something of theirs is saved; then a guest, known by a cookie.</summary>
public static class People
{
    public static void AddPeople(this IServiceCollection services, int keepDays)
    {
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddCookie(IdentityConstants.ApplicationScheme, cookie =>
        {
            cookie.Cookie.Name = "practice";
            cookie.Cookie.HttpOnly = true;
            cookie.Cookie.SameSite = SameSiteMode.Lax;
            cookie.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            cookie.ExpireTimeSpan = TimeSpan.FromDays(keepDays);
            cookie.SlidingExpiration = true;
            cookie.Events.OnValidatePrincipal = SecurityStampValidator.ValidatePrincipalAsync;
        });
        services.AddIdentityCore<Person>().AddEntityFrameworkStores<PracticeDb>().AddSignInManager();
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
}
