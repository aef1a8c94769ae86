namespace Practice.Data;

/// <summary>The folder that holds all that people wrote; on Unix only its owner may look inside.</summary>
public sealed record DataFolder(string Path)
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    public string Of(string file) => System.IO.Path.Combine(Path, file);

    public void Make()
    {
        if (Directory.Exists(Path))
            return;
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(Path);
        else
            Directory.CreateDirectory(Path, OwnerOnly | UnixFileMode.UserExecute);
    }

    public void KeepPrivate(string file)
    {
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(Of(file), OwnerOnly);
    }
}
