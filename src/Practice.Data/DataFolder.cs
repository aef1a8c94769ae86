namespace Practice.Data;

/// <summary>The folder that holds all that people wrote; on Unix only its owner may look inside.</summary>
public sealed record DataFolder(string Path)
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    public string Of(string file) => System.IO.Path.Combine(Path, file);

    /// <summary>Makes it when it is missing. One that is there keeps its rights: they are the operator's choice.</summary>
    public void Make()
    {
        if (Directory.Exists(Path))
            return;
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(Path);
        else
            Directory.CreateDirectory(Path, OwnerOnly | UnixFileMode.UserExecute);
    }

    /// <summary>Makes a file when it is missing, and in any case its owner's alone. SQLite gives its WAL the same rights.</summary>
    public void MakePrivate(string file)
    {
        // An existing file isn't opened: closing it would drop the locks that SQLite holds on it in this process.
        if (!File.Exists(Of(file)))
            Open(file, FileShare.ReadWrite).Dispose();
        if (!OperatingSystem.IsWindows() && File.GetUnixFileMode(Of(file)) != OwnerOnly)
            File.SetUnixFileMode(Of(file), OwnerOnly);
    }

    /// <summary>Holds a file of this name against every other process until it is disposed; waits a minute while another one does.</summary>
    public async Task<IDisposable> Hold(string file, CancellationToken cancellationToken)
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                return Open(file, FileShare.None);
            }
            catch (IOException) when (tries < 600)
            {
                await Task.Delay(100, cancellationToken);
            }
        }
    }

    private FileStream Open(string file, FileShare share)
    {
        var options = new FileStreamOptions { Mode = FileMode.OpenOrCreate, Access = FileAccess.Write, Share = share };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = OwnerOnly;
        return new FileStream(Of(file), options);
    }
}
