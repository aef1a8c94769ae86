using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace Practice.Web.Pages.Answers;

/// <summary>
/// Tickets for answers that do not exist yet. A form that was never saved carries the ids that its answer, and its guest,
/// will have: sent twice (a double click, a reply lost on the way), it starts one answer of one guest, not two.
/// </summary>
public sealed class NewAnswers(IDataProtectionProvider protection)
{
    private readonly IDataProtector protector = protection.CreateProtector("Practice.NewAnswers");

    public sealed record Ticket(Guid AnswerId, Guid GuestId, string Scenario);

    public string Issue(Guid answerId, string scenario) => protector.Protect($"{answerId:n} {Guid.CreateVersion7():n} {scenario}");

    /// <summary>The ticket for that answer, or null when it is for another, or not one of ours.</summary>
    public Ticket? Read(string? ticket, Guid answerId)
    {
        if (string.IsNullOrEmpty(ticket))
            return null;
        try
        {
            var fields = protector.Unprotect(ticket).Split(' ');
            var read = new Ticket(Guid.ParseExact(fields[0], "n"), Guid.ParseExact(fields[1], "n"), fields[2]);
            return read.AnswerId == answerId ? read : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
