namespace Practice.Web.Tests;

/// <summary>A copy of the repository's content to break things in; gone when the test is over.</summary>
public sealed class ContentCopy : IDisposable
{
    private readonly DirectoryInfo place = Directory.CreateTempSubdirectory("content-");

    public ContentCopy()
    {
        foreach (var file in Directory.EnumerateFiles(Repository.Content, "*.md", SearchOption.AllDirectories))
        {
            var copy = Of(System.IO.Path.GetRelativePath(Repository.Content, file));
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    public string Path => place.FullName;

    public string Of(string path) => System.IO.Path.Combine(Path, path);

    /// <summary>Replaces the first occurrence and returns its line; the test is wrong when there is none.</summary>
    public int Change(string path, string from, string to)
    {
        var text = File.ReadAllText(Of(path));
        var at = text.IndexOf(from, StringComparison.Ordinal);
        Assert.True(at >= 0, $"{path} has no {from}");
        File.WriteAllText(Of(path), text[..at] + to + text[(at + from.Length)..]);
        return text[..at].Count(c => c == '\n') + 1;
    }

    public void Dispose() => place.Delete(recursive: true);
}
