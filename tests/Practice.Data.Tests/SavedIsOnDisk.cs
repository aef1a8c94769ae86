using System.Diagnostics;
using Microsoft.EntityFrameworkCore;

namespace Practice.Data.Tests;

public sealed class SavedIsOnDisk
{
    [Fact]
    public async Task Every_connection_waits_for_the_disk()
    {
        await using var database = await TestDatabase.New();
        // One that comes back from the pool has kept what was set on it.
        await database.Do(db => db.Database.ExecuteSqlRawAsync("PRAGMA synchronous=OFF; PRAGMA foreign_keys=OFF; PRAGMA busy_timeout=1;"));

        await using var visits = new Visits(database, 8);
        foreach (var db in visits.Open)
        {
            await db.Database.OpenConnectionAsync();
            Assert.Equal("wal", (await db.Database.SqlQueryRaw<string>("PRAGMA journal_mode").ToListAsync()).Single());
            Assert.Equal(2, (await db.Database.SqlQueryRaw<int>("PRAGMA synchronous").ToListAsync()).Single());
            Assert.Equal(1, (await db.Database.SqlQueryRaw<int>("PRAGMA foreign_keys").ToListAsync()).Single());
            Assert.Equal(5000, (await db.Database.SqlQueryRaw<int>("PRAGMA busy_timeout").ToListAsync()).Single());
        }
    }

    [Fact]
    public async Task What_was_acknowledged_is_there_after_the_writer_was_killed()
    {
        await using var database = await TestDatabase.New();
        var acknowledged = new List<Guid>();
        for (var round = 1; round <= 5; round++)
        {
            acknowledged.AddRange(await KilledAfter(saves: round * 15, database.Folder));

            await using var restarted = await TestDatabase.In(database.Folder);
            var kept = await restarted.Ask(db => db.Answers.Select(answer => answer.Id).ToListAsync());
            Assert.Empty(acknowledged.Except(kept));
            // What nobody was told of may be there too, but then the whole of it.
            Assert.Equal(kept.Order(), (await restarted.Ask(db => db.Drafts.Select(draft => draft.AnswerId).ToListAsync())).Order());
            Assert.Equal("ok", (await restarted.Ask(db => db.Database.SqlQueryRaw<string>("PRAGMA integrity_check").ToListAsync())).Single());
        }

        Assert.True(acknowledged.Count >= 15 + 30 + 45 + 60 + 75);
    }

    private static async Task<List<Guid>> KilledAfter(int saves, string folder)
    {
        var dotnet = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
        using var writer = Process.Start(new ProcessStartInfo(dotnet, [typeof(SavedIsOnDisk).Assembly.Location, folder]) { RedirectStandardOutput = true })!;
        var acknowledged = new List<Guid>();
        while (await writer.StandardOutput.ReadLineAsync() is { } line)
        {
            acknowledged.Add(Guid.Parse(line));
            if (acknowledged.Count == saves)
                writer.Kill();
        }

        await writer.WaitForExitAsync();
        return acknowledged;
    }

    private sealed class Visits(TestDatabase database, int count) : IAsyncDisposable
    {
        private readonly List<Microsoft.Extensions.DependencyInjection.AsyncServiceScope> scopes = [.. Enumerable.Range(0, count).Select(_ => database.Visit())];

        public IEnumerable<PracticeDb> Open => scopes.Select(scope => (PracticeDb)scope.ServiceProvider.GetService(typeof(PracticeDb))!);

        public async ValueTask DisposeAsync()
        {
            foreach (var scope in scopes)
                await scope.DisposeAsync();
        }
    }
}
