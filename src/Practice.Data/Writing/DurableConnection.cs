using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Practice.Data.Writing;

/// <summary>
/// What SQLite keeps per connection and not in the file: a commit is on disk before it is acknowledged
/// (synchronous=FULL), a busy file is waited for, references are checked, and what is deleted
/// is overwritten with zeros instead of being left in the file's free space.
/// </summary>
public sealed class DurableConnection : DbConnectionInterceptor
{
    private const string Pragmas = "PRAGMA synchronous=FULL; PRAGMA busy_timeout=5000; PRAGMA foreign_keys=ON; PRAGMA secure_delete=ON;";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = Command(connection);
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = Command(connection);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private static DbCommand Command(DbConnection connection)
    {
        var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        return command;
    }
}
