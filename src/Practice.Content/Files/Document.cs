namespace Practice.Content.Files;

/// <summary>A content file taken apart: front matter above, Markdown below.</summary>
internal sealed record Document(Fields Fields, Body Body)
{
    private const string Fence = "---";

    /// <summary>
    /// A page of writing has 3,000. Markdig takes time in the square of a paragraph's length on text such as "[a]([a](…",
    /// half a minute for the largest file.
    /// </summary>
    private const int LongestParagraph = 16_000;

    /// <summary>Null when there is no front matter or Markdown that can be read; the file then knows why.</summary>
    public static Document? Of(SourceFile file)
    {
        if (!file.IsText)
            return null;
        var lines = file.Text.Split('\n');
        if (lines[0].TrimEnd() != Fence)
        {
            file.Wrong(1, 1, "there is no front matter", "the first line has to be ---, then the keys, then --- again");
            return null;
        }

        var end = Array.FindIndex(lines, 1, line => line.TrimEnd() == Fence);
        if (end < 0)
        {
            file.Wrong(1, 1, "the front matter does not end", "close it with a line --- of its own");
            return null;
        }

        var yaml = YamlReader.Read(file, string.Join('\n', lines[1..end]));
        var body = HasEndlessParagraph(file, lines, end + 1) ? null : BodyOf(file, lines, end + 1);
        return yaml is null || body is null ? null : new(new Fields(file, yaml), body);
    }

    private static bool HasEndlessParagraph(SourceFile file, string[] lines, int first)
    {
        var length = 0;
        for (var at = first; at < lines.Length; at++)
        {
            length = string.IsNullOrWhiteSpace(lines[at]) ? 0 : length + lines[at].Length + 1;
            if (length <= LongestParagraph)
                continue;
            file.Wrong(at + 1, 1, $"a paragraph of more than {LongestParagraph} characters", "leave blank lines between paragraphs");
            return true;
        }

        return false;
    }

    private static Body? BodyOf(SourceFile file, string[] lines, int first)
    {
        try
        {
            // Blank lines take the place of the front matter, so that the parser's lines are the file's.
            return new(file, new string('\n', first) + string.Join('\n', lines[first..]));
        }
        catch (ArgumentException error)
        {
            // Markdig's own limit on lists in quotes in lists.
            file.Wrong(first + 1, 1, $"the Markdown can't be read: {error.Message}", "write plain paragraphs and simple lists");
            return null;
        }
    }
}
