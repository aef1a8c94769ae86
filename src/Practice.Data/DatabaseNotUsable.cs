using Microsoft.Data.Sqlite;

namespace Practice.Data;

/// <summary>The database can't be used as it is; the message tells the operator why and what to do.</summary>
public sealed class DatabaseNotUsable(string message, Exception? inner = null) : Exception(message, inner)
{
    private const int Busy = 5;
    private const int Damaged = 11;
    private const int Full = 13;
    private const int NotADatabase = 26;

    internal static DatabaseNotUsable Because(Exception error, string file) => new((error as SqliteException)?.SqliteErrorCode switch
    {
        NotADatabase => $"{file} is not a database. Move it away, or name another folder in Practice:DataFolder.",
        Damaged => $"{file} is damaged. Keep a copy of it, and restore the last backup.",
        Full => $"There is no room left for {file}. Free some space, then start again.",
        Busy => $"{file} is held by another program. Stop that one, then start again.",
        _ => $"{file} can't be opened for writing: {error.Message} Check the folder's owner, or name another in Practice:DataFolder.",
    }, error);
}
