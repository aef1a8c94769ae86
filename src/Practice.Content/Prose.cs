namespace Practice.Content;

/// <summary>A piece of an author's Markdown, and the HTML that it renders to (raw HTML in it is shown as text).</summary>
public sealed record Prose(string Markdown, string Html)
{
    public static readonly Prose Empty = new("", "");

    public bool IsEmpty => Markdown.Length == 0;
}
