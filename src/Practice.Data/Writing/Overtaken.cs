using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Practice.Data.Writing;

internal static class Overtaken
{
    private const int PrimaryKeyTaken = 1555;
    private const int UniqueKeyTaken = 2067;

    extension(DbUpdateException error)
    {
        /// <summary>True when the save failed only because another one came first.</summary>
        public bool IsOvertaken => error is DbUpdateConcurrencyException
            || error.InnerException is SqliteException { SqliteExtendedErrorCode: PrimaryKeyTaken or UniqueKeyTaken };
    }
}
