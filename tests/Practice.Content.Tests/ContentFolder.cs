namespace Practice.Content.Tests;

/// <summary>A folder of good files in which a test breaks something; gone when the test is over.</summary>
internal sealed class ContentFolder : IDisposable
{
    public const string Card = "scenarios/cold-soup.md";
    public const string Guide = "guide/form.md";
    public const string Empathy = "rubric/skills/empathy.md";
    public const string Words = "rubric/words.md";

    private readonly DirectoryInfo place = Directory.CreateTempSubdirectory("content-");

    public ContentFolder()
        : this(Good.Files)
    {
    }

    private ContentFolder(IEnumerable<(string Path, string Text)> files)
    {
        foreach (var (path, text) in files)
            Write(path, text);
    }

    /// <summary>One that is good enough for an editor, too.</summary>
    public static ContentFolder WholeDeck() => new(GoodDeck.Files);

    public string Path => place.FullName;

    /// <summary>Its problems, as they are printed.</summary>
    public IEnumerable<string> Problems => Load().Problems.Select(problem => problem.ToString());

    /// <summary>What an editor would mark, as it is printed.</summary>
    public IEnumerable<string> Marks => Proof.Read(Path).Problems.Select(problem => problem.ToString());

    public Library Load() => Library.Load(Path);

    public string Of(string path) => System.IO.Path.Combine(Path, path);

    public string Read(string path) => File.ReadAllText(Of(path));

    public ContentFolder Write(string path, string text) => Write(path, System.Text.Encoding.UTF8.GetBytes(text));

    public ContentFolder Write(string path, byte[] bytes)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Of(path))!);
        File.WriteAllBytes(Of(path), bytes);
        return this;
    }

    /// <summary>Replaces the first occurrence; the test is wrong when there is none.</summary>
    public ContentFolder Change(string path, string from, string to)
    {
        var text = Read(path);
        var at = text.IndexOf(from, StringComparison.Ordinal);
        Assert.True(at >= 0, $"{path} has no {from}");
        return Write(path, text[..at] + to + text[(at + from.Length)..]);
    }

    public ContentFolder Delete(string path)
    {
        File.Delete(Of(path));
        return this;
    }

    public void Dispose() => place.Delete(recursive: true);
}
