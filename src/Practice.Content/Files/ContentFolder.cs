namespace Practice.Content.Files;

/// <summary>The Markdown files of a folder, and of the folders in it.</summary>
internal sealed class ContentFolder
{
    /// <summary>Twice what the format needs; a link to a folder above itself ends here.</summary>
    private const int Deepest = 6;

    private readonly List<(string Path, FileInfo File)> files = [];
    private readonly List<Problem> problems = [];

    private ContentFolder(string folder)
    {
        Look(new DirectoryInfo(folder), "", Deepest);
        Paths = [.. files.Select(file => file.Path).Order(StringComparer.Ordinal)];
    }

    public static ContentFolder At(string folder) => new(folder);

    /// <summary>
    /// Relative to the folder, with forward slashes, sorted. The authors' README is none of them, nor is what editors
    /// and mounts hide behind a dot.
    /// </summary>
    public IReadOnlyList<string> Paths { get; }

    /// <summary>False when it is missing, closed, or no folder.</summary>
    public bool IsThere { get; private set; } = true;

    public IReadOnlyList<Problem> Problems => problems;

    /// <summary>The sum does not depend on the order in which the file system lists its entries.</summary>
    public ulong Fingerprint => files.Aggregate(1UL, (sum, file) => sum + Hash(file.Path, Behind(file.File)));

    private void Look(DirectoryInfo place, string under, int deeper)
    {
        try
        {
            foreach (var entry in place.EnumerateFileSystemInfos().Where(entry => entry.Name[0] != '.'))
                Take(entry, under + entry.Name, deeper);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            IsThere &= under.Length > 0;
            problems.Add(under.Length == 0
                ? new(".", 1, 1, "the content folder can't be read", $"name another in Practice:ContentFolder ({error.Message})")
                : new(under.TrimEnd('/'), 1, 1, "the folder can't be read", "let the program read it, or remove it"));
        }
    }

    private void Take(FileSystemInfo entry, string path, int deeper)
    {
        var isMarkdown = path.EndsWith(".md", StringComparison.OrdinalIgnoreCase);
        if (entry is FileInfo file && isMarkdown && path != "README.md")
            files.Add((path, file));
        else if (entry is DirectoryInfo && isMarkdown)
            problems.Add(new(path, 1, 1, "a folder with the name of a file", "name it without .md, or make it a file"));
        else if (entry is DirectoryInfo && deeper == 0)
            problems.Add(new(path, 1, 1, "a folder too deep in others", "move its files up"));
        else if (entry is DirectoryInfo inner)
            Look(inner, path + "/", deeper - 1);
    }

    /// <summary>What a link leads to is what is read, and what changes.</summary>
    private static FileInfo Behind(FileInfo file)
    {
        try
        {
            return file.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? file;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return file;
        }
    }

    /// <summary>FNV-1a over the path, then place, length and time mixed in; a file that is gone by now counts as such.</summary>
    private static ulong Hash(string path, FileInfo file)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in path)
            hash = Mixed(hash, c);
        if (!file.Exists)
            return Mixed(hash, 0);
        return Mixed(Mixed(hash, (ulong)file.Length), (ulong)file.LastWriteTimeUtc.Ticks);
    }

    private static ulong Mixed(ulong hash, ulong more) => (hash ^ more) * 1099511628211UL;
}
