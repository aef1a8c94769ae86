namespace Practice.Content.Tests;

/// <summary>A copy of the repository's content in which a test can break something.</summary>
internal sealed class ContentFolder
{
    public const string Card = "scenarios/no-receipt.md";

    public string Path { get; } = Directory.CreateTempSubdirectory("content-").FullName;

    public ContentFolder()
    {
        foreach (var file in Directory.EnumerateFiles(Repository.Content, "*.md", SearchOption.AllDirectories))
            Write(System.IO.Path.GetRelativePath(Repository.Content, file), File.ReadAllText(file));
    }

    public Library Load() => Library.Load(Path);

    public string Read(string path) => File.ReadAllText(Of(path));

    public ContentFolder Write(string path, string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Of(path))!);
        File.WriteAllText(Of(path), text);
        return this;
    }

    public ContentFolder Write(string path, byte[] bytes)
    {
        File.WriteAllBytes(Of(path), bytes);
        return this;
    }

    /// <summary>Replaces the first occurrence; the test is wrong when there is none.</summary>
    public ContentFolder Change(string path, string from, string to)
    {
        var text = Read(path);
        Assert.Contains(from, text, StringComparison.Ordinal);
        var at = text.IndexOf(from, StringComparison.Ordinal);
        return Write(path, text[..at] + to + text[(at + from.Length)..]);
    }

    public ContentFolder Delete(string path)
    {
        File.Delete(Of(path));
        return this;
    }

    private string Of(string path) => System.IO.Path.Combine(Path, path);
}

internal static class Repository
{
    public static string Content { get; } = Find();

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Practice.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("These tests run from within the repository.");
        return Path.Combine(folder.FullName, "content");
    }
}
