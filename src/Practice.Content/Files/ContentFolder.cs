namespace Practice.Content.Files;

/// <summary>The Markdown files of a folder.</summary>
internal static class ContentFolder
{
    private static readonly EnumerationOptions Everywhere = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.System, MatchCasing = MatchCasing.CaseInsensitive };

    /// <summary>Paths relative to the folder, with forward slashes, sorted; the authors' README is none of them.</summary>
    public static IReadOnlyList<string> Paths(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*.md", Everywhere)
            .Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/'))
            .Where(path => path != "README.md")
            .Order(StringComparer.Ordinal)];

    public static ulong Fingerprint(string folder)
    {
        if (!Directory.Exists(folder))
            return 0;
        // The sum does not depend on the order in which the file system lists its entries.
        var sum = 1UL;
        foreach (var file in new DirectoryInfo(folder).EnumerateFiles("*.md", Everywhere))
            sum += Hash(file);
        return sum;
    }

    /// <summary>FNV-1a over the path, then length and time mixed in.</summary>
    private static ulong Hash(FileInfo file)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in file.FullName)
            hash = (hash ^ c) * 1099511628211UL;
        try
        {
            hash = (hash ^ (ulong)file.Length) * 1099511628211UL;
            return (hash ^ (ulong)file.LastWriteTimeUtc.Ticks) * 1099511628211UL;
        }
        catch (IOException)
        {
            // An editor is replacing it this very moment.
            return hash;
        }
    }
}
