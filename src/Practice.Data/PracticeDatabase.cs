using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Practice.Data.Writing;

namespace Practice.Data;

/// <summary>Where the database is, and how it is made ready.</summary>
public static class PracticeDatabase
{
    public const string FileName = "practice.db";

    public static IServiceCollection AddPracticeData(this IServiceCollection services, string dataFolder)
    {
        var folder = new DataFolder(dataFolder);
        var file = folder.Of(FileName);
        services.AddSingleton(folder);
        services.AddSingleton(WriteGate.Of(file));
        services.AddDbContext<PracticeDb>(options => options
            .UseSqlite(new SqliteConnectionStringBuilder { DataSource = file, DefaultTimeout = 5 }.ToString())
            // A draft is asked for through its answer; none is looked for by itself where a deleted answer's would matter.
            .ConfigureWarnings(warnings => warnings.Ignore(CoreEventId.PossibleIncorrectRequiredNavigationWithQueryFilterInteractionWarning))
            .AddInterceptors(new DurableConnection(), new BulkWritesAtTheGate()));
        return services;
    }

    /// <summary>Makes the folder and the file when they are missing, and brings the schema up to this program's.</summary>
    /// <exception cref="DatabaseNotUsable">The file can't be used; the message is for the operator.</exception>
    public static async Task MigrateAsync(this IServiceProvider services, CancellationToken cancellationToken = default)
    {
        await using var scope = services.CreateAsyncScope();
        var folder = scope.ServiceProvider.GetRequiredService<DataFolder>();
        var db = scope.ServiceProvider.GetRequiredService<PracticeDb>();
        try
        {
            folder.Make();
            folder.MakePrivate(FileName);
            await RefuseNewer(db, cancellationToken);
            await KeepWriteAheadLog(db, folder, cancellationToken);
            await Upgrade(db, folder, cancellationToken);
        }
        catch (Exception error) when (error is SqliteException or UnauthorizedAccessException or IOException)
        {
            throw DatabaseNotUsable.Because(error, folder.Of(FileName));
        }
    }

    /// <summary>
    /// The database for one who only reads, beside a site that may be running. Nothing is made, migrated or written.
    /// </summary>
    /// <exception cref="DatabaseNotUsable">There is none, or it is not of this version; the message is for the operator.</exception>
    public static async Task<PracticeDb> OpenReadOnlyAsync(string dataFolder, CancellationToken cancellationToken = default)
    {
        var file = new DataFolder(dataFolder).Of(FileName);
        if (!File.Exists(file))
            throw new DatabaseNotUsable($"There is no database at {file}. Start the site once, or name its folder in Practice:DataFolder.");
        var options = new DbContextOptionsBuilder<PracticeDb>().UseSqlite(new SqliteConnectionStringBuilder
        {
            DataSource = file,
            Mode = SqliteOpenMode.ReadOnly,
            DefaultTimeout = 5,
        }.ToString());
        var db = new PracticeDb(options.Options, WriteGate.Of(file));
        try
        {
            await RefuseNewer(db, cancellationToken);
            if ((await db.Database.GetPendingMigrationsAsync(cancellationToken)).Any())
                throw new DatabaseNotUsable($"The database at {file} is of an earlier version of the program. Start the site once: it brings it up to this one.");
            return db;
        }
        catch (Exception error)
        {
            await db.DisposeAsync();
            if (error is SqliteException)
                throw DatabaseNotUsable.Because(error, file);
            throw;
        }
    }

    private static async Task RefuseNewer(PracticeDb db, CancellationToken cancellationToken)
    {
        var known = db.Database.GetMigrations();
        var applied = await db.Database.GetAppliedMigrationsAsync(cancellationToken);
        if (applied.Except(known).FirstOrDefault() is { } unknown)
            throw new DatabaseNotUsable($"The database was made by a newer version of the program ({unknown}). Start that version, or restore a backup made with this one.");
    }

    /// <summary>The journal's mode stays in the file. A file system that can't have this one says so by keeping another.</summary>
    private static async Task KeepWriteAheadLog(PracticeDb db, DataFolder folder, CancellationToken cancellationToken)
    {
        var mode = (await db.Database.SqlQueryRaw<string>("PRAGMA journal_mode=WAL").ToListAsync(cancellationToken)).Single();
        if (mode != "wal")
            throw new DatabaseNotUsable($"The disk that holds {folder.Path} can't keep a write-ahead log, as network disks often can't. Name a folder on a local disk in Practice:DataFolder.");
    }

    private static async Task Upgrade(PracticeDb db, DataFolder folder, CancellationToken cancellationToken)
    {
        if (!(await db.Database.GetPendingMigrationsAsync(cancellationToken)).Any())
            return;
        // EF Core's own lock is a row, which a program that was killed leaves behind: every later start would wait for it for
        // ever. A held file is let go by the operating system; whoever holds it knows that such a row is nobody's.
        using var alone = await folder.Hold("upgrade.lock", cancellationToken);
        await db.Database.ExecuteSqlRawAsync("DROP TABLE IF EXISTS __EFMigrationsLock", cancellationToken);
        var isNew = !(await db.Database.GetAppliedMigrationsAsync(cancellationToken)).Any();
        await db.Database.MigrateAsync(cancellationToken);
        // What earlier versions deleted, and what a migration moved, stands in the free space still.
        if (!isNew)
            await db.Database.ExecuteSqlRawAsync("VACUUM", cancellationToken);
    }
}
