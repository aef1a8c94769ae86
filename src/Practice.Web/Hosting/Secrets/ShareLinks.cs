using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;

namespace Practice.Web.Hosting.Secrets;

/// <summary>
/// The tokens in links to shared drafts. The database holds a token's hash, by which it is found, and the token as the site's
/// keys seal it, for its owner to copy again: a copy of the database alone opens nothing.
/// </summary>
public sealed class ShareLinks(IDataProtectionProvider protection)
{
    /// <summary>Of 32 letters, none like another: 160 bits.</summary>
    private const string Letters = "abcdefghijkmnpqrstuvwxyz23456789";

    private const int Length = 32;

    private readonly IDataProtector protector = protection.CreateProtector("Practice.ShareLinks");

    public (string Hash, string Sealed) Make()
    {
        var token = RandomNumberGenerator.GetString(Letters, Length);
        return (Hash(token), protector.Protect(token));
    }

    public static string Hash(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));

    /// <summary>Null when it was ended, or the keys that sealed it are gone: it still opens then, but can't be shown again.</summary>
    public string? Address(string? sealedToken, HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        try
        {
            return sealedToken is null ? null : $"{request.Scheme}://{request.Host}/shared/{protector.Unprotect(sealedToken)}";
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
