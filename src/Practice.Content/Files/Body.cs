using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Practice.Content.Proofs;

namespace Practice.Content.Files;

/// <summary>
/// The Markdown below the front matter, cut at its headings; sections are named as in an <see cref="Outline"/>.
/// </summary>
internal sealed class Body
{
    private readonly SourceFile file;
    private readonly string text;
    private readonly MarkdownDocument document;
    private readonly List<Block> above = [];
    private readonly List<Section> sections = [];
    private readonly Dictionary<string, Section> byName = [];

    /// <exception cref="ArgumentException">It is nested too deep.</exception>
    public Body(SourceFile file, string text)
    {
        (this.file, this.text) = (file, text);
        document = Markup.Parse(text);
        CollectAnchors();
        // Most cards hold neither of the characters with which a link begins, and need no walk through all their words.
        if (text.AsSpan().IndexOfAny('[', '<') >= 0)
        {
            CollectLinks();
            Markup.KeepSiteLinks(document);
        }

        Cut();
    }

    /// <summary>All of it, for pages whose sections are free.</summary>
    public Prose All()
    {
        if (string.IsNullOrWhiteSpace(text))
            file.Wrong(file.LastLine, 1, "there is no text", "write the page below the front matter");
        RefuseTitles();
        RefuseUnwritten();
        return new(text.Trim(), Markup.Html(document));
    }

    /// <summary>
    /// Checks that the sections are those of the outline, in its order, each once and none empty, with no text between
    /// that would be lost.
    /// </summary>
    public void Expect(Outline outline)
    {
        RefuseTitles();
        var missing = outline.Missing(Has).ToList();
        var place = -1;
        var seen = new HashSet<string>();
        foreach (var section in sections.Where(section => section.Parent.Length == 0 || outline.PlaceOf(section.Parent) >= 0))
        {
            var at = outline.PlaceOf(section.Name);
            if (at < 0)
                missing.Remove(Unknown(section, outline) ?? "");
            else if (!seen.Add(section.Name))
                section.Wrong($"the heading \"{section.Heading}\" is there twice", "keep one");
            else if (at < place)
                section.Wrong($"the heading \"{section.Heading}\" is out of its order", $"the order is: {string.Join(", ", outline.Below(section.Parent))}");
            else if (outline.HasBelow(section.Name))
                RefuseText(section.Blocks, $"text between \"{section.Heading}\" and the first heading below it");
            else if (section.Blocks.Count == 0)
                section.Wrong($"the section \"{section.Heading}\" is empty", "write its text below the heading");
            place = Math.Max(place, at);
        }

        RefuseText(above, "text above the first heading");
        RefuseUnwritten();
        foreach (var name in missing)
            Missing(name, outline);
    }

    public bool Has(string name) => Find(name) is not null;

    public Section? Find(string name) => byName.GetValueOrDefault(name);

    public Prose Prose(string name) => Find(name)?.Prose ?? Content.Prose.Empty;

    /// <summary>The sections below one, such as the findings under "Advice".</summary>
    public IEnumerable<Section> Below(string parent) => sections.Where(section => section.Parent == parent);

    /// <summary>What stands above the first heading, then below each of them.</summary>
    public IEnumerable<Passage> Passages()
    {
        if (above.Count > 0)
            yield return new("", above[0].Line + 1, 1, [.. SentencesOf.Blocks(above)]);
        foreach (var section in sections.Where(section => section.Blocks.Count > 0))
            yield return new(section.Name, section.Line, 1, [.. SentencesOf.Blocks(section.Blocks)]);
    }

    private void Cut()
    {
        var (blocks, parent) = (above, "");
        HeadingBlock? heading = null;
        foreach (var block in document.Where(block => block is not LinkReferenceDefinitionGroup))
        {
            if (block is not HeadingBlock { Level: <= 3 } next || (next.Level == 3 && sections.Count == 0))
            {
                blocks.Add(block);
                continue;
            }

            (heading, blocks) = (next, []);
            if (heading.Level < 3)
                parent = Markup.Plain(heading);
            var section = new Section(file, text, heading, heading.Level < 3 ? "" : parent, blocks);
            sections.Add(section);
            byName.TryAdd(section.Name, section);
        }
    }

    private void CollectAnchors()
    {
        foreach (var heading in document.Descendants<HeadingBlock>())
            if (heading.Level > 3 || file.Path.StartsWith("guide/", StringComparison.Ordinal))
                file.Anchors.Add(Markup.IdOf(heading));
    }

    private void CollectLinks()
    {
        foreach (var at in document.Descendants<Inline>())
            if (at is LinkInline link)
                file.Links.Add(new(link.Url ?? "", link.IsImage, at.Line + 1, at.Column + 1));
            else if (at is AutolinkInline address)
                file.Links.Add(new(address.Url, IsPicture: false, at.Line + 1, at.Column + 1));
    }

    /// <summary>The page has one title, and it stands in the front matter.</summary>
    private void RefuseTitles()
    {
        foreach (var heading in document.Descendants<HeadingBlock>().Where(heading => heading.Level == 1))
            file.Wrong(heading.Line + 1, 1, $"the heading \"{Markup.Plain(heading)}\" has one #", "begin headings with ##; the title is the page's own");
    }

    /// <summary>What a skeleton left to the author.</summary>
    private void RefuseUnwritten()
    {
        if (!text.Contains(Unwritten.Mark, StringComparison.Ordinal))
            return;
        foreach (var block in document.Descendants<LeafBlock>())
            if (Markup.Plain(block) is var words && Unwritten.Is(words))
                file.Wrong(block.Line + 1, block.Column + 1, "this is still to be written", Unwritten.Note(words));
    }

    /// <summary>The section that was probably meant.</summary>
    private static string? Unknown(Section section, Outline outline)
    {
        var siblings = outline.Below(section.Parent).ToList();
        section.Wrong($"unknown heading \"{section.Heading}\"",
            siblings.Count == 0 ? "there are none at this depth here" : $"{Nearest.Hint(section.Heading, siblings)}headings here, in their order: {string.Join(", ", siblings)}");
        return Nearest.To(section.Heading, siblings) is { } meant ? section.NameOf(meant) : null;
    }

    private void RefuseText(IReadOnlyList<Block> blocks, string what)
    {
        if (blocks.Count > 0)
            file.Wrong(blocks[0].Line + 1, 1, what, "nobody would see it; move it below a heading");
    }

    /// <summary>Reported where it has to be put in.</summary>
    private void Missing(string name, Outline outline)
    {
        var later = outline.Names.Skip(outline.PlaceOf(name)).Select(Find).FirstOrDefault(section => section is not null);
        var last = Outline.LastOf(name);
        var heading = Outline.ParentOf(name) is { Length: > 0 } parent ? $"### {last} under {parent}" : "## " + last;
        file.Wrong(later?.Line ?? file.LastLine, 1, $"the section \"{last}\" is missing", $"add the heading {heading} with its text");
    }
}
