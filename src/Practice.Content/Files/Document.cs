namespace Practice.Content.Files;

/// <summary>A content file taken apart: front matter above, Markdown below.</summary>
internal sealed record Document(Fields Fields, Body Body)
{
    private const string Fence = "---";

    /// <summary>
    /// A page of writing has 3,000. Markdig takes time in the square of a paragraph's length on text such as "[a]([a](…",
    /// minutes for the largest file; so cut, seconds.
    /// </summary>
    private const int LongestParagraph = 8_000;

    /// <summary>Null when there is no front matter or Markdown that can be read; the file then knows why.</summary>
    public static Document? Of(SourceFile file)
    {
        if (!file.IsText)
            return null;
        var text = file.Text;
        var first = EndOfLine(text, 0);
        if (!IsFence(text.AsSpan(0, first)))
        {
            file.Wrong(1, 1, "there is no front matter", "the first line has to be ---, then the keys, then --- again");
            return null;
        }

        var (start, end, lines) = (first, EndOfLine(text, first), 2);
        for (; start < text.Length && !IsFence(text.AsSpan(start..end)); lines++)
            (start, end) = (end, EndOfLine(text, end));
        if (start == text.Length)
        {
            file.Wrong(1, 1, "the front matter does not end", "close it with a line --- of its own");
            return null;
        }

        var yaml = YamlReader.Read(file, text[first..start]);
        var body = HasEndlessParagraph(file, end, lines) ? null : BodyOf(file, end, lines);
        if (yaml is null || body is null)
            return null;
        if (file.IsProofread)
            file.Manuscript = new(file, yaml, body);
        return new(new Fields(file, yaml), body);
    }

    private static bool HasEndlessParagraph(SourceFile file, int start, int line)
    {
        var length = 0;
        for (int end; start < file.Text.Length; start = end)
        {
            line++;
            end = EndOfLine(file.Text, start);
            length = file.Text.AsSpan(start..end).IsWhiteSpace() ? 0 : length + end - start;
            if (length <= LongestParagraph)
                continue;
            file.Wrong(line, 1, $"a paragraph of more than {LongestParagraph} characters", "leave blank lines between paragraphs");
            return true;
        }

        return false;
    }

    /// <param name="lines">Above the body.</param>
    private static Body? BodyOf(SourceFile file, int start, int lines)
    {
        try
        {
            // Blank lines take the place of the front matter, so that the parser's lines are the file's.
            return new(file, string.Concat(new string('\n', lines), file.Text.AsSpan(start)));
        }
        catch (ArgumentException error)
        {
            // Markdig's own limit on lists in quotes in lists.
            file.Wrong(Math.Min(lines + 1, file.LastLine), 1, $"the Markdown can't be read: {error.Message}", "write plain paragraphs and simple lists");
            return null;
        }
    }

    private static bool IsFence(ReadOnlySpan<char> line) => line.TrimEnd().SequenceEqual(Fence);

    /// <summary>Where the next line starts.</summary>
    private static int EndOfLine(string text, int start) => text.IndexOf('\n', start) is >= 0 and var end ? end + 1 : text.Length;
}
