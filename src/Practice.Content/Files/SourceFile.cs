using System.Buffers;
using System.Text.Unicode;
using Practice.Content.Proofs;

namespace Practice.Content.Files;

/// <summary>A content file as text, with everything that is found to be wrong with it.</summary>
internal sealed class SourceFile
{
    private const int LargestBytes = 256 * 1024;

    /// <summary>What editors don't show, and what YAML would take for the end of a line.</summary>
    private static readonly SearchValues<char> NoText = SearchValues.Create(
        [.. Enumerable.Range(0, 0xA0).Select(c => (char)c).Where(c => char.IsControl(c) && c is not ('\n' or '\t')), '\u2028', '\u2029']);

    private readonly List<Problem> problems = [];

    private SourceFile(string path, bool isProofread) => (Path, IsProofread) = (path, isProofread);

    /// <summary>Relative to the content folder, with forward slashes.</summary>
    public string Path { get; }

    public string Slug => SlugOf(Path);

    /// <summary>Lines end with LF alone.</summary>
    public string Text { get; private set; } = "";

    /// <summary>False when there is nothing to look further into.</summary>
    public bool IsText { get; private set; }

    /// <summary>From 1; the line that ends the last one is not counted as another.</summary>
    public int LastLine => Text.TrimEnd('\n').AsSpan().Count('\n') + 1;

    public IReadOnlyList<Problem> Problems => problems;

    public bool IsFine => problems.Count == 0;

    /// <summary>The links in it, to be looked up when all files are read.</summary>
    public List<FoundLink> Links { get; } = [];

    public bool IsProofread { get; }

    /// <summary>For a file that is proofread, once it is taken apart.</summary>
    public Manuscript? Manuscript { get; set; }

    /// <summary>The ids of those headings that its page shows as they are.</summary>
    public HashSet<string> Anchors { get; } = [];

    public static SourceFile Read(string folder, string path, bool isProofread = false)
    {
        var file = new SourceFile(path, isProofread);
        var place = System.IO.Path.Combine(folder, path);
        try
        {
            file.Read(new FileInfo(place));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            file.Wrong(1, 1, "the file can't be read", error.Message.Replace(place, path, StringComparison.Ordinal));
        }

        return file;
    }

    public static string SlugOf(string path) => System.IO.Path.GetFileNameWithoutExtension(path);

    public void Wrong(int line, int column, string what, string cure) => problems.Add(new(Path, line, column, what, cure));

    /// <summary>Ten thousand texts are not kept until the last one is read.</summary>
    public void Close() => Text = "";

    private void Read(FileInfo place)
    {
        var length = (place.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? place).Length;
        if (length > LargestBytes)
            Wrong(1, 1, $"the file has {length / 1024} KB", $"at most {LargestBytes / 1024} KB are read");
        else
            // Pipes and devices have no length, and reading one may never end.
            Decode(length == 0 ? [] : File.ReadAllBytes(place.FullName));
    }

    private void Decode(ReadOnlySpan<byte> bytes)
    {
        var mark = bytes.StartsWith("\uFEFF"u8) ? 3 : 0;
        var characters = new char[bytes.Length];
        Utf8.ToUtf16(bytes[mark..], characters, out var read, out var written, replaceInvalidSequences: false);
        Text = new string(characters, 0, written).Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        if (mark + read < bytes.Length)
            WrongAt(Text.Length, $"the file is not UTF-8: byte {mark + read + 1} is 0x{bytes[mark + read]:X2}", "save it as UTF-8 in your editor");
        else if (Text.AsSpan().IndexOfAny(NoText) is >= 0 and var at)
            WrongAt(at, $"the character U+{(int)Text[at]:X4}", "delete it; it is no text");
        IsText = IsFine;
    }

    private void WrongAt(int offset, string what, string cure)
    {
        var before = Text.AsSpan(0, offset);
        Wrong(before.Count('\n') + 1, before.Length - before.LastIndexOf('\n'), what, cure);
    }
}
