using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.Testing;

namespace Practice.Web.Tests.Accounts;

/// <summary>How tests send e-mail, and prove that one is somebody's.</summary>
internal static partial class ByMail
{
    public static WebApplicationFactory<Program> With(this PracticeApp app, MailServer mail) => app.WithWebHostBuilder(host => host
        .UseSetting("Practice:Smtp:Host", "127.0.0.1").UseSetting("Practice:Smtp:Port", $"{mail.Port}").UseSetting("Practice:Smtp:Tls", "false")
        .UseSetting("Practice:Smtp:From", "practice@example.org").UseSetting("Practice:Address", "https://practice.example.org/"));

    /// <summary>The link in the next letter, which asks whether an e-mail is whose it is said to be.</summary>
    public static async Task<string> NextProof(this MailServer mail) => Link().Match(await mail.Next()).Groups[1].Value;

    /// <summary>Opens the link in the next letter; that letter counts no more.</summary>
    public static async Task Proves(this Visitor visitor, MailServer mail)
    {
        var proof = await visitor.Send(await mail.NextProof());
        Assert.True(proof.Status == HttpStatusCode.OK, proof.Text);
        mail.Forget();
    }

    [GeneratedRegex("https://practice\\.example\\.org(/account/prove\\?link=[A-Za-z0-9_-]+)")]
    private static partial Regex Link();
}
