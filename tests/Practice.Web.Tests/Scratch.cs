using System.Diagnostics;
using System.Globalization;

namespace Practice.Web.Tests;

/// <summary>
/// Folders for what tests write. Those of tests that are over are cleared away when others begin: a test runner leaves no time
/// for it at the end, and a site may be started again on the same folder until then.
/// </summary>
public static class Scratch
{
    private const string Name = "practice-tests-";

    private static readonly Lazy<DirectoryInfo> Root = new(Make);
    private static int folders;

    /// <summary>An empty folder that nobody else has.</summary>
    public static string Folder(string name) => Root.Value.CreateSubdirectory($"{name}-{Interlocked.Increment(ref folders)}").FullName;

    private static DirectoryInfo Make()
    {
        var place = new DirectoryInfo(Path.GetTempPath());
        foreach (var folder in place.EnumerateDirectories($"{Name}*").Where(folder => !IsInUse(folder)))
            Clear(folder);
        return place.CreateSubdirectory($"{Name}{Environment.ProcessId}");
    }

    /// <summary>Whether the process that it is called after still runs.</summary>
    private static bool IsInUse(DirectoryInfo folder)
    {
        if (!int.TryParse(folder.Name[Name.Length..], CultureInfo.InvariantCulture, out var id))
            return false;
        try
        {
            using var process = Process.GetProcessById(id);
            return id != Environment.ProcessId;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private static void Clear(DirectoryInfo folder)
    {
        try
        {
            folder.Delete(recursive: true);
        }
        catch (Exception taken) when (taken is IOException or UnauthorizedAccessException)
        {
            // Somebody else's, or other tests clear it away at the same time.
        }
    }
}
