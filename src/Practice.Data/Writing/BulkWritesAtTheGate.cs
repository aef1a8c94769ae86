using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Practice.Data.Writing;

/// <summary>ExecuteUpdate and ExecuteDelete go past SaveChanges, and so past the gate: they are let through only in one write.</summary>
public sealed class BulkWritesAtTheGate : DbCommandInterceptor
{
    public override InterceptionResult<int> NonQueryExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<int> result)
    {
        Check(eventData);
        return result;
    }

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Check(eventData);
        return ValueTask.FromResult(result);
    }

    private static void Check(CommandEventData command)
    {
        if (command is { CommandSource: CommandSource.ExecuteUpdate or CommandSource.ExecuteDelete, Context: PracticeDb { IsInOneWrite: false } })
            throw new InvalidOperationException("Writes queue at the gate: call ExecuteUpdate and ExecuteDelete inside InOneWrite.");
    }
}
