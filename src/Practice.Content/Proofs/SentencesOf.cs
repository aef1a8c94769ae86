using System.Text;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace Practice.Content.Proofs;

/// <summary>The sentences of blocks of Markdown, each with its place in the file.</summary>
internal static class SentencesOf
{
    public static IEnumerable<PlacedSentence> Blocks(IEnumerable<Block> blocks) => blocks.SelectMany(Leaves).SelectMany(Leaf);

    /// <param name="line">Of the text, which stands on one line.</param>
    public static IEnumerable<PlacedSentence> Line(string text, int line, int column) =>
        Spans(text).Select(span => new PlacedSentence(text[span], line, column + span.Start.Value, line, IsProse: true));

    private static IEnumerable<LeafBlock> Leaves(Block block) =>
        block is LeafBlock leaf ? [leaf] : ((ContainerBlock)block).Descendants<LeafBlock>();

    private static IEnumerable<PlacedSentence> Leaf(LeafBlock block)
    {
        var (text, pieces) = Laid(block);
        return Spans(text).Select(span =>
        {
            var from = span.Start.Value;
            var (at, line, column) = pieces.FindLast(piece => piece.At <= from);
            return new PlacedSentence(text[span], line, column + from - at, block.Line + 1, !IsInTable(block));
        });
    }

    /// <summary>The words as <see cref="Markup"/> gives them, and where each piece of them stands in the file.</summary>
    private static (string Text, List<(int At, int Line, int Column)> Pieces) Laid(LeafBlock block)
    {
        var text = new StringBuilder();
        var pieces = new List<(int, int, int)> { (0, block.Line + 1, block.Column + 1) };
        foreach (var inline in (block.Inline ?? []).Descendants())
        {
            pieces.Add((text.Length, inline.Line + 1, inline.Column + 1));
            text.Append(Markup.Plain(inline));
        }

        return (text.ToString(), pieces);
    }

    private static bool IsInTable(Block block)
    {
        for (var at = block.Parent; at is not null; at = at.Parent)
            if (at is Table)
                return true;
        return false;
    }

    /// <summary>A sentence ends after . ! ? or …, and what closes with it, before a blank.</summary>
    private static IEnumerable<Range> Spans(string text)
    {
        var from = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] is not ('.' or '!' or '?' or '…'))
                continue;
            while (at + 1 < text.Length && text[at + 1] is '.' or '!' or '?' or '"' or '\'' or ')' or ']' or '’' or '”')
                at++;
            if (at + 1 < text.Length && !char.IsWhiteSpace(text[at + 1]))
                continue;
            if (Trimmed(text, from, at + 1) is { } sentence)
                yield return sentence;
            from = at + 1;
        }

        if (Trimmed(text, from, text.Length) is { } rest)
            yield return rest;
    }

    private static Range? Trimmed(string text, int from, int to)
    {
        while (from < to && char.IsWhiteSpace(text[from]))
            from++;
        while (to > from && char.IsWhiteSpace(text[to - 1]))
            to--;
        return to > from ? from..to : null;
    }
}
