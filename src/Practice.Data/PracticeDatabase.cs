using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Practice.Data.Writing;

namespace Practice.Data;

/// <summary>Where the database is, and how it is made ready.</summary>
public static class PracticeDatabase
{
    private const string FileName = "practice.db";
    private const int NotADatabase = 26;

    public static IServiceCollection AddPracticeData(this IServiceCollection services, string dataFolder)
    {
        services.AddSingleton(new DataFolder(dataFolder));
        services.AddSingleton<WriteGate>();
        services.AddDbContext<PracticeDb>(options => options
            .UseSqlite(new SqliteConnectionStringBuilder { DataSource = Path.Combine(dataFolder, FileName), DefaultTimeout = 5 }.ToString())
            .AddInterceptors(new DurableConnection()));
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
            await RefuseNewer(db, cancellationToken);
            await db.Database.MigrateAsync(cancellationToken);
            // The journal's mode stays in the file.
            await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode=WAL;", cancellationToken);
            folder.KeepPrivate(FileName);
        }
        catch (SqliteException error) when (error.SqliteErrorCode == NotADatabase)
        {
            throw new DatabaseNotUsable($"{folder.Of(FileName)} is not a database. Move it away, or name another folder in Practice:DataFolder.", error);
        }
        catch (Exception error) when (error is SqliteException or UnauthorizedAccessException or IOException)
        {
            throw new DatabaseNotUsable($"{folder.Of(FileName)} can't be opened for writing: {error.Message}. Check the folder's owner and free space, or name another in Practice:DataFolder.", error);
        }
    }

    private static async Task RefuseNewer(PracticeDb db, CancellationToken cancellationToken)
    {
        var known = db.Database.GetMigrations();
        var applied = await db.Database.GetAppliedMigrationsAsync(cancellationToken);
        if (applied.Except(known).FirstOrDefault() is { } unknown)
            throw new DatabaseNotUsable($"The database was made by a newer version of the program ({unknown}). Start that version, or restore a backup made with this one.");
    }
}
