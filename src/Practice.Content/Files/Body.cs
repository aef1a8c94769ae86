using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Practice.Content.Files;

/// <summary>The Markdown below the front matter, as the sections that a kind of file has.</summary>
internal sealed class Body
{
    private readonly SourceFile file;
    private readonly int firstLine;
    private readonly string[] lines;
    private readonly List<Section> sections;

    /// <param name="firstLine">Lines of the file above the body.</param>
    public Body(SourceFile file, int firstLine)
    {
        (this.file, this.firstLine) = (file, firstLine);
        lines = file.Text.Split('\n')[firstLine..];
        var document = Markup.Parse(string.Join('\n', lines));
        sections = Cut(document);
        CollectLinks(document);
    }

    /// <summary>All of it, for pages whose sections are free.</summary>
    public Prose All()
    {
        if (lines.All(string.IsNullOrWhiteSpace))
            file.Wrong(firstLine + 1, 1, "there is no text", "write the page below the front matter");
        return Markup.Render(string.Join('\n', lines));
    }

    /// <summary>
    /// Checks that the sections are those that are allowed, in their order, and that the required ones are there.
    /// A name is "Hints" for a heading of two #, "Hints/Task" for one of three below it.
    /// </summary>
    public void Expect(IReadOnlyList<string> required, IReadOnlyList<string> optional, IReadOnlyList<string> order)
    {
        var last = -1;
        foreach (var section in sections)
        {
            var place = order.ToList().IndexOf(section.Name);
            if (place < 0)
                Wrong(section, $"unknown heading \"{section.Heading}\"", $"{Nearest.Hint(section.Name, order)}headings here, in their order: {string.Join(", ", order)}");
            else if (place == last)
                Wrong(section, $"the heading \"{section.Heading}\" is there twice", "keep one");
            else if (place < last)
                Wrong(section, $"the heading \"{section.Heading}\" is out of its order", $"the order is: {string.Join(", ", order)}");
            last = Math.Max(last, place);
        }

        foreach (var name in required.Where(name => sections.All(section => section.Name != name)))
            if (!name.Contains('/', StringComparison.Ordinal) || Has(name.Split('/')[0]))
                file.Wrong(firstLine + lines.Length, 1, $"the section \"{name}\" is missing", $"add the heading {(name.Contains('/', StringComparison.Ordinal) ? "###" : "##")} {name.Split('/')[^1]} with its text");
        foreach (var section in sections.Where(section => section.Text.Length == 0 && !IsParent(section.Name, order)))
            if (required.Contains(section.Name) || optional.Contains(section.Name))
                Wrong(section, $"the section \"{section.Heading}\" is empty", "write its text below the heading");
    }

    public bool Has(string name) => sections.Any(section => section.Name == name);

    public Prose Prose(string name) => Find(name) is { } section ? Markup.Render(section.Text) : Content.Prose.Empty;

    /// <summary>The names of the sections below one, such as the findings under "Advice".</summary>
    public IReadOnlyList<(string Name, int Line)> Below(string parent) =>
        [.. sections.Where(section => section.Name.StartsWith(parent + "/", StringComparison.Ordinal)).Select(section => (section.Heading, section.Line))];

    /// <summary>The paragraphs of a section, each on one line: nothing but paragraphs and plain words may stand there.</summary>
    public IReadOnlyList<string> Paragraphs(string name)
    {
        if (Find(name) is not { } section)
            return [];
        var blocks = Markup.Parse(section.Text);
        foreach (var block in blocks.Where(block => block is not ParagraphBlock))
            file.Wrong(section.TextLine + block.Line, 1, $"the section \"{section.Heading}\" holds more than plain paragraphs", "write it as it is said: no lists, headings or quotes");
        return [.. blocks.OfType<ParagraphBlock>().Select(Plain)];
    }

    /// <summary>The entries of the one list that a section consists of.</summary>
    public IReadOnlyList<Prose> Items(string name)
    {
        if (Find(name) is not { } section)
            return [];
        return [.. Markup.Parse(section.Text).OfType<ListBlock>().SelectMany(list => list).OfType<ListItemBlock>()
            .Select(item => Markup.Render(string.Concat(item.OfType<ParagraphBlock>().Select(block => section.Text.Substring(block.Span.Start, block.Span.Length)))))];
    }

    /// <summary>The block quote of a section as plain text, and the Markdown before it.</summary>
    public (Prose Before, string Quote) BeforeAndQuote(string name)
    {
        if (Find(name) is not { } section)
            return (Content.Prose.Empty, "");
        var quote = Markup.Parse(section.Text).OfType<QuoteBlock>().FirstOrDefault();
        if (quote is null)
            Wrong(section, $"the section \"{section.Heading}\" has no example", "add one sentence after >");
        var text = quote is null ? "" : string.Join(' ', quote.OfType<ParagraphBlock>().Select(Plain));
        return (Markup.Render(quote is null ? section.Text : section.Text[..quote.Span.Start]), text);
    }

    public int LineOf(string name) => Find(name)?.Line ?? firstLine + 1;

    /// <param name="Line">Of the heading.</param>
    /// <param name="TextLine">Of the first line below it that is not blank.</param>
    private sealed record Section(string Name, string Heading, int Line, int TextLine, string Text);

    private Section? Find(string name) => sections.FirstOrDefault(section => section.Name == name);

    private List<Section> Cut(MarkdownDocument document)
    {
        var cut = new List<Section>();
        var headings = document.OfType<HeadingBlock>().Where(heading => heading.Level <= 3).ToList();
        var parent = "";
        for (var i = 0; i < headings.Count; i++)
        {
            var heading = headings[i];
            var title = heading.Inline is null ? "" : string.Concat(heading.Inline.Descendants<LiteralInline>().Select(literal => literal.Content.ToString()));
            if (heading.Level <= 2)
                parent = title;
            var end = i + 1 < headings.Count ? headings[i + 1].Line : lines.Length;
            var start = Enumerable.Range(heading.Line + 1, end - heading.Line - 1).FirstOrDefault(line => !string.IsNullOrWhiteSpace(lines[line]), end);
            cut.Add(new(
                heading.Level <= 2 ? title : $"{parent}/{title}", title, firstLine + heading.Line + 1, firstLine + start + 1,
                string.Join('\n', lines[start..end]).TrimEnd()));
        }

        return cut;
    }

    private void CollectLinks(MarkdownDocument document)
    {
        foreach (var link in document.Descendants<LinkInline>())
            file.Links.Add(new(link.Url ?? "", firstLine + link.Line + 1, link.Column + 1));
        foreach (var link in document.Descendants<AutolinkInline>())
            file.Links.Add(new(link.Url, firstLine + link.Line + 1, link.Column + 1));
    }

    private static string Plain(ParagraphBlock paragraph) => string.Concat((paragraph.Inline ?? []).Descendants().Select(inline => inline switch
    {
        LiteralInline literal => literal.Content.ToString(),
        LineBreakInline => " ",
        CodeInline code => code.Content,
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        _ => "",
    }));

    private static bool IsParent(string name, IReadOnlyList<string> order) =>
        order.Any(other => other.StartsWith(name + "/", StringComparison.Ordinal));

    private void Wrong(Section section, string what, string cure) => file.Wrong(section.Line, 1, what, cure);
}
