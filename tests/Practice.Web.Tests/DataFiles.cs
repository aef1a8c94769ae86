using System.Text;

namespace Practice.Web.Tests;

/// <summary>What stands on the disk, byte by byte.</summary>
public static class DataFiles
{
    /// <summary>Whether any file of the folder holds any of these texts, as UTF-8. Files that the site has open are read too.</summary>
    public static bool Hold(string folder, params string[] texts)
    {
        foreach (var file in Directory.GetFiles(folder, "*", SearchOption.AllDirectories))
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            if (texts.Any(text => bytes.GetBuffer().AsSpan(0, (int)bytes.Length).IndexOf(Encoding.UTF8.GetBytes(text)) >= 0))
                return true;
        }

        return false;
    }
}
