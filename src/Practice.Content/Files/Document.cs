namespace Practice.Content.Files;

/// <summary>A content file taken apart: front matter above, Markdown below.</summary>
internal sealed record Document(Fields Fields, Body Body)
{
    private const string Fence = "---";

    /// <summary>Null when there is no front matter that can be read; the file then knows why.</summary>
    public static Document? Of(SourceFile file)
    {
        if (!file.IsFine)
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

        var yaml = string.Join('\n', lines[1..end]);
        try
        {
            return Fields.Read(file, yaml) is { } fields ? new(fields, new Body(file, end + 1)) : null;
        }
        catch (ArgumentException error)
        {
            // Markdig's own limit on lists in quotes in lists.
            file.Wrong(end + 2, 1, $"the Markdown can't be read: {error.Message}", "write plain paragraphs and simple lists");
            return null;
        }
    }
}
