using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Practice.Content.Files;

/// <summary>A heading and what stands below it up to the next one.</summary>
internal sealed class Section
{
    private readonly SourceFile file;
    private readonly string text;

    /// <param name="text">Of the whole file: places count in it.</param>
    /// <param name="parent">The heading above it that has one # fewer; empty when it is at the top itself.</param>
    public Section(SourceFile file, string text, HeadingBlock heading, string parent, IReadOnlyList<Block> blocks)
    {
        (this.file, this.text, Line, Parent, Blocks) = (file, text, heading.Line + 1, parent, blocks);
        Heading = Markup.Plain(heading);
        // A stroke in a heading at the top would make it look like one below another.
        Name = NameOf(parent.Length == 0 ? Heading.Replace('/', ' ') : Heading);
    }

    public string Heading { get; }

    public string Parent { get; }

    public string Name { get; }

    /// <summary>From 1.</summary>
    public int Line { get; }

    public IReadOnlyList<Block> Blocks { get; }

    public Prose Prose => ProseOf(Blocks);

    public string NameOf(string sibling) => Parent.Length == 0 ? sibling : $"{Parent}/{sibling}";

    /// <summary>The paragraphs, each on one line: nothing but paragraphs of plain words may stand there.</summary>
    public IReadOnlyList<string> Paragraphs()
    {
        foreach (var block in Blocks.Where(block => block is not ParagraphBlock))
            WrongAt(block, $"the section \"{Heading}\" holds more than plain paragraphs", "write it as it is said: no lists, headings or quotes");
        foreach (var inline in Blocks.OfType<ParagraphBlock>().SelectMany(block => block.Inline ?? []).Where(inline => inline is not (LiteralInline or LineBreakInline or HtmlEntityInline)))
            WrongAt(inline, $"the section \"{Heading}\" holds more than plain words", "write it as it is said: no emphasis, links or code");
        return [.. Blocks.OfType<ParagraphBlock>().Select(Markup.Plain)];
    }

    /// <summary>The entries of the one list that the section consists of.</summary>
    public IReadOnlyList<Prose> Items(int least, int most)
    {
        var items = Blocks.OfType<ListBlock>().SelectMany(list => list).OfType<ListItemBlock>().ToList();
        foreach (var other in Blocks.Where(block => block is not ListBlock))
            WrongAt(other, $"the section \"{Heading}\" holds more than a list", "put a dash before each entry");
        foreach (var item in items.Where(item => item is not [ParagraphBlock]))
            WrongAt(item, "an entry that is more than one paragraph", "write one or two sentences after the dash");
        if (Blocks.Count > 0 && (items.Count < least || items.Count > most))
            Wrong($"the section \"{Heading}\" has {items.Count} entries", least == most ? $"write a list of exactly {least}" : $"write a list of {least} to {most}");
        return [.. items.Select(item => ProseOf([.. item]))];
    }

    /// <summary>What comes before the one block quote that ends the section, and that quote as plain text.</summary>
    public (Prose Before, string Quote) BeforeAndQuote()
    {
        if (Blocks.Count > 1 && Blocks[^1] is QuoteBlock quote && Blocks.Count(block => block is QuoteBlock) == 1)
            return (ProseOf([.. Blocks.SkipLast(1)]), string.Join(' ', quote.OfType<ParagraphBlock>().Select(Markup.Plain)));
        Wrong($"the section \"{Heading}\" is not a description and one example", "write what the level looks like, then one sentence after >");
        return (Prose, "");
    }

    public void Wrong(string what, string cure) => file.Wrong(Line, 1, what, cure);

    private void WrongAt(MarkdownObject at, string what, string cure) => file.Wrong(at.Line + 1, at.Column + 1, what, cure);

    private Prose ProseOf(IReadOnlyList<Block> some) => some.Count == 0
        ? Prose.Empty
        : new(text[some[0].Span.Start..(some[^1].Span.End + 1)].Trim(), Markup.Html(some));
}
