namespace Practice.Web.Hosting;

/// <summary>
/// Where content and data are when no setting says so. A published program carries its content beside it and keeps its
/// data there too; one that is run from the repository uses the repository's content, and keeps its data with the
/// project's source, where cleaning the build output does not reach it.
/// </summary>
public static class Folders
{
    public static string Content(PracticeOptions options) =>
        Chosen(options.ContentFolder) ?? (IsPublished ? Beside("content") : InRepository("content"));

    public static string Data(PracticeOptions options) =>
        Chosen(options.DataFolder) ?? (IsPublished ? Beside("App_Data") : InRepository("src/Practice.Web/App_Data"));

    private static string? Chosen(string setting) => setting.Length == 0 ? null : Path.GetFullPath(setting);

    private static bool IsPublished => Directory.Exists(Beside("content")) || Repository is null;

    private static string Beside(string name) => Path.Combine(AppContext.BaseDirectory, name);

    private static string InRepository(string path) => Path.Combine(Repository!, path);

    private static readonly string? Repository = FindRepository();

    private static string? FindRepository()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Practice.sln")))
                return folder.FullName;
        return null;
    }
}
