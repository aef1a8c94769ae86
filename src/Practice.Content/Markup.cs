using Markdig;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Practice.Content;

/// <summary>
/// The one way in which Markdown becomes HTML: raw HTML is shown as text, and only links within the site stay links.
/// </summary>
public static class Markup
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .DisableHtml()
        .UsePipeTables()
        .UseAutoIdentifiers(AutoIdentifierOptions.GitHub)
        .UsePreciseSourceLocation()
        .Build();

    public static MarkdownDocument Parse(string markdown) => Markdown.Parse(markdown, Pipeline);

    public static Prose Render(string markdown)
    {
        ArgumentNullException.ThrowIfNull(markdown);
        var document = Parse(markdown);
        foreach (var link in document.Descendants<LinkInline>().Where(link => link.IsImage || !IsWithinSite(link.Url)).ToList())
            link.ReplaceBy(new ContainerInline(), copyChildren: true);
        foreach (var link in document.Descendants<AutolinkInline>().ToList())
            link.ReplaceBy(new LiteralInline(link.Url));
        return new Prose(markdown.Trim(), document.ToHtml(Pipeline));
    }

    /// <summary>"/skills/empathy" and "#levels" are; "//elsewhere", "https:…" and "javascript:…" are not.</summary>
    public static bool IsWithinSite(string? url) =>
        url is ['#', ..] || (url is ['/', ..] && !url.StartsWith("//", StringComparison.Ordinal) && !url.Contains('\\', StringComparison.Ordinal));
}
