using System.Text;

namespace Practice.Content.Files;

/// <summary>A content file as text, with everything that is found to be wrong with it.</summary>
internal sealed class SourceFile
{
    private const int LargestBytes = 256 * 1024;

    private readonly List<Problem> problems = [];

    private SourceFile(string path) => Path = path;

    /// <summary>Relative to the content folder, with forward slashes.</summary>
    public string Path { get; }

    public string Slug => System.IO.Path.GetFileNameWithoutExtension(Path);

    /// <summary>Lines end with LF alone.</summary>
    public string Text { get; private set; } = "";

    public IReadOnlyList<Problem> Problems => problems;

    public bool IsFine => problems.Count == 0;

    /// <summary>The links in it, to be looked up when all files are read.</summary>
    public List<FoundLink> Links { get; } = [];

    public static SourceFile Read(string folder, string path)
    {
        var file = new SourceFile(path);
        try
        {
            file.Decode(File.ReadAllBytes(System.IO.Path.Combine(folder, path)));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            file.Wrong(1, 1, "the file can't be read", error.Message);
        }

        return file;
    }

    public void Wrong(int line, int column, string what, string cure) => problems.Add(new(Path, line, column, what, cure));

    /// <summary>Line and column, from 1, of a place in the text.</summary>
    public (int Line, int Column) At(int offset)
    {
        var before = Text.AsSpan(0, Math.Min(offset, Text.Length));
        return (before.Count('\n') + 1, before.Length - before.LastIndexOf('\n'));
    }

    private void Decode(byte[] bytes)
    {
        if (bytes.Length > LargestBytes)
        {
            Wrong(1, 1, $"the file has {bytes.Length / 1024} KB", $"at most {LargestBytes / 1024} KB are read");
            return;
        }

        var start = bytes.AsSpan().StartsWith("\uFEFF"u8) ? 3 : 0;
        Text = Encoding.UTF8.GetString(bytes.AsSpan(start)).ReplaceLineEndings("\n");
        if (System.Text.Unicode.Utf8.IsValid(bytes))
        {
            if (Text.IndexOf('\0', StringComparison.Ordinal) is >= 0 and var at)
                Wrong(At(at).Line, At(at).Column, "a NUL character", "delete it; text has none");
            return;
        }

        var (line, column) = At(Math.Max(0, Text.IndexOf('\uFFFD', StringComparison.Ordinal)));
        Wrong(line, column, "the file is not UTF-8", "save it as UTF-8 in your editor");
    }
}
