namespace Practice.Content.Tests;

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
