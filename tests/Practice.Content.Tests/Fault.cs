namespace Practice.Content.Tests;

internal static class Fault
{
    /// <summary>All that is reported of a folder with one change, and that the changed file is left out of what is served.</summary>
    /// <param name="report">Without the path, which stands before its first line.</param>
    public static void Reports(string path, string from, string to, string report)
    {
        using var folder = new ContentFolder();
        var before = Served(folder.Load());
        var library = folder.Change(path, from, to).Load();
        Assert.Equal($"{path}:{report}", string.Join('\n', library.Problems));
        Assert.Equal(before - 1, Served(library));
    }

    private static int Served(Library library) =>
        library.Scenarios.Count + library.Guide.Count + library.Skills.Count + library.Parts.Count + library.Flags.Count;
}
