namespace Practice.Web.Tests;

/// <summary>Places in the repository that tests read.</summary>
public static class Repository
{
    public static string Root { get; } = Find();

    public static string Content => Path.Combine(Root, "content");

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Practice.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("These tests run from within the repository.");
        return folder.FullName;
    }
}
