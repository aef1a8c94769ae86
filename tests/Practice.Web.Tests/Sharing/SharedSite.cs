using System.Net;
using System.Text.RegularExpressions;

namespace Practice.Web.Tests.Sharing;

/// <summary>How tests share a draft, and read what came of it.</summary>
internal static partial class SharedSite
{
    /// <summary>The owner makes a link to a draft; its address on this site.</summary>
    public static async Task<string> Share(this Visitor owner, string draft, int days = 7, string name = "Sam")
    {
        var made = await owner.Send($"{draft}/share", "Input.Name", name, "Input.Days", $"{days}");
        Assert.Equal($"{draft}#friends", made.Location);
        return Links((await owner.Get(draft)).Html)[0];
    }

    /// <summary>Those that the page of a draft shows, the latest first.</summary>
    public static IReadOnlyList<string> Links(string html) => [.. Link().Matches(html).Select(found => found.Groups[1].Value)];

    /// <summary>Where the page of a draft posts to end its links, the latest first.</summary>
    public static IReadOnlyList<string> Ends(string html) => [.. End().Matches(html).Select(found => found.Groups[1].Value)];

    public static IReadOnlyList<string> Removes(string html) => [.. Remove().Matches(html).Select(found => found.Groups[1].Value)];

    public static async Task Comments(this Visitor friend, string link, string text, string name = "Bo") =>
        Assert.Equal(HttpStatusCode.Redirect, (await friend.Send(link, "Input.Name", name, "Input.Text", text)).Status);

    [GeneratedRegex("value=\"https?://[^/\"]+(/shared/[a-z0-9]+)\"")]
    private static partial Regex Link();

    [GeneratedRegex("action=\"([^\"]+/share/[^\"/]+/end)\"")]
    private static partial Regex End();

    [GeneratedRegex("action=\"([^\"]+/comments/[^\"/]+/remove)\"")]
    private static partial Regex Remove();
}
