using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Practice.Data;

namespace Practice.Web.Hosting;

/// <summary>
/// What a browser carries: whose answers are shown (a guest's, or those of somebody who has registered here and not signed in
/// yet), and, once a password was given, whose account it is. Each is a new cookie, so that one which was planted or copied
/// before leads nowhere.
/// </summary>
public static class Sessions
{
    /// <summary>The name of the policy for pages that need an account.</summary>
    public const string SignedIn = "signed in";

    internal const string Account = "practice-account";

    internal static readonly string Stamp = new ClaimsIdentityOptions().SecurityStampClaimType;

    /// <summary>From now on this browser shows that person's answers; nothing of the account.</summary>
    public static Task StayAsync(this HttpContext visit, Person person) => Enter(visit, person, isPersistent: true);

    /// <summary>The password was given.</summary>
    /// <param name="isPersistent">Whether it outlasts the closing of the browser.</param>
    public static Task SignInAsync(this HttpContext visit, Person person, bool isPersistent)
    {
        ArgumentNullException.ThrowIfNull(person);
        return Enter(visit, person, isPersistent, new Claim(Account, person.Email!));
    }

    public static async Task LeaveAsync(this HttpContext visit)
    {
        ArgumentNullException.ThrowIfNull(visit);
        await visit.SignOutAsync(IdentityConstants.ApplicationScheme);
        visit.User = new ClaimsPrincipal(new ClaimsIdentity());
    }

    /// <summary>The e-mail of whoever has signed in; null for guests and for nobody.</summary>
    public static string? AccountEmail(this ClaimsPrincipal visitor) => visitor.FindFirstValue(Account);

    public static bool IsPersistent(this HttpContext visit)
    {
        ArgumentNullException.ThrowIfNull(visit);
        return visit.Features.Get<IAuthenticateResultFeature>()?.AuthenticateResult?.Properties?.IsPersistent == true;
    }

    private static async Task Enter(HttpContext visit, Person person, bool isPersistent, params Claim[] more)
    {
        Claim[] claims = [new(ClaimTypes.NameIdentifier, person.Id.ToString()), new(Stamp, person.SecurityStamp!), .. more];
        var visitor = new ClaimsPrincipal(new ClaimsIdentity(claims, IdentityConstants.ApplicationScheme));
        await visit.SignInAsync(IdentityConstants.ApplicationScheme, visitor, new AuthenticationProperties { IsPersistent = isPersistent });
        // The rest of this request, its antiforgery token among it, is the new session's.
        visit.User = visitor;
    }
}
