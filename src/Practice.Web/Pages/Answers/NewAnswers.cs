using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Options;

namespace Practice.Web.Pages.Answers;

/// <summary>
/// Tickets for answers that do not exist yet. A form that was never saved carries the ids that its answer, and its guest,
/// will have: sent twice (a double click, a reply lost on the way), it starts one answer of one guest, not two. Only the
/// browser that the form was made for, by its cookie that guards forms, is taken for that guest.
/// </summary>
public sealed class NewAnswers(IDataProtectionProvider protection, IAntiforgery antiforgery, IOptions<AntiforgeryOptions> forms)
{
    private readonly IDataProtector protector = protection.CreateProtector("Practice.NewAnswers");

    /// <param name="Browser">Tells one browser from another; opens nothing.</param>
    public sealed record Ticket(Guid AnswerId, Guid GuestId, string Scenario, string Browser);

    public string Issue(Guid answerId, string scenario, HttpContext visit)
    {
        ArgumentNullException.ThrowIfNull(visit);
        var cookie = antiforgery.GetAndStoreTokens(visit).CookieToken ?? Cookie(visit);
        return protector.Protect($"{answerId:n} {Guid.CreateVersion7():n} {scenario} {Mark(cookie)}");
    }

    /// <summary>The ticket for that answer, or null when it is for another, or not one of ours.</summary>
    public Ticket? Read(string? ticket, Guid answerId)
    {
        if (string.IsNullOrEmpty(ticket))
            return null;
        try
        {
            var fields = protector.Unprotect(ticket).Split(' ');
            var read = new Ticket(Guid.ParseExact(fields[0], "n"), Guid.ParseExact(fields[1], "n"), fields[2], fields.Length > 3 ? fields[3] : "");
            return read.AnswerId == answerId ? read : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    /// <summary>The guest that the ticket may have made, where it was this browser's.</summary>
    public Guid? GuestHere(Ticket? ticket, HttpContext visit) => ticket is not null && ticket.Browser == Mark(Cookie(visit)) ? ticket.GuestId : null;

    private string Cookie(HttpContext visit) => visit.Request.Cookies[forms.Value.Cookie.Name!] ?? "";

    private static string Mark(string cookie) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(cookie)))[..32];
}
