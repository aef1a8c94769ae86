using System.Text;
using Markdig;
using Markdig.Helpers;
using Markdig.Renderers;
using Markdig.Renderers.Html;
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
        .UsePreciseSourceLocation()
        .Build();

    /// <summary>Making one takes longer than rendering a section with it.</summary>
    [ThreadStatic]
    private static HtmlRenderer? renderer;

    /// <exception cref="ArgumentException">It is nested deeper than Markdig goes (128 levels).</exception>
    public static Prose Render(string markdown)
    {
        ArgumentNullException.ThrowIfNull(markdown);
        var document = Parse(markdown);
        KeepSiteLinks(document);
        return new Prose(markdown.Trim(), Html(document));
    }

    /// <summary>"/skills/empathy" and "#levels" are; "//elsewhere", "https:…" and "javascript:…" are not.</summary>
    public static bool IsWithinSite(string? url) =>
        url is ['#', ..] || (url is ['/', ..] && !url.StartsWith("//", StringComparison.Ordinal) && !url.Any(c => c == '\\' || char.IsControl(c)));

    internal static MarkdownDocument Parse(string markdown)
    {
        var document = Markdown.Parse(markdown, Pipeline);
        NameHeadings(document);
        return document;
    }

    /// <summary>Links that lead elsewhere, and pictures, become their text.</summary>
    internal static void KeepSiteLinks(MarkdownDocument document)
    {
        foreach (var inline in document.Descendants<Inline>().Where(inline => inline is LinkInline or AutolinkInline).ToList())
            if (inline is AutolinkInline address)
                address.ReplaceBy(new LiteralInline(address.Url));
            else if (inline is LinkInline { IsImage: true } || !IsWithinSite(((LinkInline)inline).Url))
                inline.ReplaceBy(new ContainerInline(), copyChildren: true);
    }

    internal static string IdOf(HeadingBlock heading) => heading.GetAttributes().Id ?? "";

    internal static string Html(IEnumerable<Block> blocks)
    {
        // While it is in use it is nobody's: one that an exception left half-way is not taken again.
        var html = renderer ?? NewRenderer();
        renderer = null;
        foreach (var block in blocks)
            html.Render(block);
        var text = ((StringWriter)html.Writer).GetStringBuilder();
        var rendered = text.ToString();
        text.Clear();
        renderer = html;
        return rendered;
    }

    private static HtmlRenderer NewRenderer()
    {
        var html = new HtmlRenderer(new StringWriter());
        Pipeline.Setup(html);
        return html;
    }

    /// <summary>The words of a heading or paragraph, without what marks them.</summary>
    internal static string Plain(LeafBlock block)
    {
        // Mostly one line of plain words.
        if (block.Inline is null or { FirstChild: LiteralInline { NextSibling: null } })
            return block.Inline is null ? "" : Plain(block.Inline.FirstChild!);
        var words = new StringBuilder();
        foreach (var inline in block.Inline.Descendants())
            words.Append(Plain(inline));
        return words.ToString();
    }

    internal static string Plain(IMarkdownObject inline) => inline switch
    {
        LiteralInline literal => literal.Content.ToString(),
        LineBreakInline => " ",
        CodeInline code => code.Content,
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        _ => "",
    };

    /// <summary>
    /// Ids as GitHub gives them. Markdig's own extension counts up from 1 at each repeated heading, and a file of 40,000
    /// took minutes.
    /// </summary>
    private static void NameHeadings(MarkdownDocument document)
    {
        var given = new HashSet<string>();
        var repeats = new Dictionary<string, int>();
        foreach (var heading in document.Descendants<HeadingBlock>())
        {
            var name = LinkHelper.UrilizeAsGfm(Plain(heading)) is { Length: > 0 } words ? words : "section";
            var id = name;
            while (!given.Add(id))
                id = $"{name}-{repeats[name] = repeats.GetValueOrDefault(name) + 1}";
            heading.GetAttributes().Id = id;
        }
    }
}
