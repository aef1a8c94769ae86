namespace Practice.Content.Proofs;

/// <summary>A sentence of a page and where it begins (from 1).</summary>
/// <param name="Paragraph">Line on which its paragraph, or entry of a list, begins.</param>
/// <param name="IsProse">False in tables, whose cells are no sentences.</param>
internal sealed record PlacedSentence(string Text, int Line, int Column, int Paragraph, bool IsProse)
{
    public int Words { get; } = ReadingEase.Words(Text);
}
