using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Practice.Data.Notices;

namespace Practice.Web.Hosting.Mail;

/// <summary>Links by which whoever got an e-mail turns its kind off, without signing in. They work for as long as the account is there.</summary>
public sealed class MailLinks(IDataProtectionProvider protection)
{
    private readonly IDataProtector protector = protection.CreateProtector("Practice.MailLinks");

    /// <param name="site">The site's address, without a slash at its end.</param>
    public string Issue(string site, Guid personId, NoticeKind kind) => $"{site}/account/stop-mail?link={protector.Protect($"{personId:n} {kind}")}";

    /// <summary>Null when it is none of this site's.</summary>
    public (Guid PersonId, NoticeKind Kind)? Read(string? link)
    {
        if (string.IsNullOrEmpty(link))
            return null;
        try
        {
            var fields = protector.Unprotect(link).Split(' ');
            return Enum.TryParse<NoticeKind>(fields[1], out var kind) ? (Guid.ParseExact(fields[0], "n"), kind) : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
