using System.Runtime.Versioning;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Practice.Data.Tests;

public sealed class TheDatabaseIsMadeReady
{
    [Fact]
    public async Task Migrations_say_what_the_model_says()
    {
        await using var database = await TestDatabase.New();
        await database.Do(db =>
        {
            Assert.False(db.Database.HasPendingModelChanges(), "Write the migration: dotnet run --project tests/Practice.Migrations -- ItsName");
            return Task.CompletedTask;
        });
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public async Task Nobody_else_on_the_machine_may_look_inside()
    {
        if (OperatingSystem.IsWindows())
            return;
        await using var database = await TestDatabase.New();
        await database.Somebody();
        const UnixFileMode ownerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        Assert.Equal(ownerOnly | UnixFileMode.UserExecute, File.GetUnixFileMode(database.Folder));
        Assert.All(Directory.GetFiles(database.Folder), file => Assert.Equal(ownerOnly, File.GetUnixFileMode(file)));
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public async Task A_file_that_others_could_read_becomes_its_owners_and_the_folder_stays_as_the_operator_made_it()
    {
        if (OperatingSystem.IsWindows())
            return;
        await using var database = await TestDatabase.New();
        const UnixFileMode everybodyReads = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.OtherRead;
        const UnixFileMode groupEnters = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.GroupRead | UnixFileMode.GroupExecute;
        File.SetUnixFileMode(database.File, everybodyReads);
        File.SetUnixFileMode(database.Folder, groupEnters);
        await using var restarted = await TestDatabase.In(database.Folder);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(database.File));
        Assert.Equal(groupEnters, File.GetUnixFileMode(database.Folder));
    }

    [Fact]
    public async Task Several_programs_that_start_at_once_on_an_empty_folder_all_start()
    {
        var folder = TestDatabase.NewFolder();
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(async () =>
        {
            await using var database = await TestDatabase.In(folder);
            await database.Somebody();
        })));
        await using (var database = await TestDatabase.In(folder))
            Assert.Equal(4, await database.Ask(db => db.Users.CountAsync()));
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task Who_finds_another_program_upgrading_waits_for_it()
    {
        var folder = Directory.CreateDirectory(TestDatabase.NewFolder()).FullName;
        Task<TestDatabase> start;
        using (await new DataFolder(folder).Hold("upgrade.lock", CancellationToken.None))
        {
            start = Task.Run(() => TestDatabase.In(folder));
            await Task.Delay(1000);
            Assert.False(start.IsCompleted);
        }

        await using (var database = await start)
            await database.Somebody();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task A_start_that_was_killed_while_it_migrated_does_not_hold_up_the_next()
    {
        var folder = Directory.CreateDirectory(TestDatabase.NewFolder()).FullName;
        using (var killed = new SqliteConnection($"Data Source={Path.Combine(folder, "practice.db")};Pooling=False"))
        {
            killed.Open();
            using var command = killed.CreateCommand();
            command.CommandText = """
                CREATE TABLE __EFMigrationsLock (Id INTEGER NOT NULL CONSTRAINT PK___EFMigrationsLock PRIMARY KEY, Timestamp TEXT NOT NULL);
                INSERT INTO __EFMigrationsLock VALUES (1, '2026-03-02 09:30:00+00:00');
                """;
            command.ExecuteNonQuery();
        }

        await using (var next = await TestDatabase.In(folder).WaitAsync(TimeSpan.FromSeconds(20)))
            await next.Somebody();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task A_database_of_a_newer_program_is_left_alone()
    {
        await using var database = await TestDatabase.New();
        using (var newer = database.Outside())
        {
            using var command = newer.CreateCommand();
            command.CommandText = "INSERT INTO __EFMigrationsHistory VALUES ('20991231235959_PeopleDreamAnswers', '99.0.0')";
            command.ExecuteNonQuery();
        }

        Assert.Equal(
            "The database was made by a newer version of the program (20991231235959_PeopleDreamAnswers). Start that version, or restore a backup made with this one.",
            await Refusal(database.Folder));
    }

    [Theory]
    [InlineData("Milk, eggs, bread.")]
    [InlineData("SQLite format 4\0 and then nothing that anybody would take for a page of a database, for as long as it takes to fill the header of one.")]
    public async Task A_file_that_is_no_database_is_left_alone(string content)
    {
        var folder = Directory.CreateDirectory(TestDatabase.NewFolder()).FullName;
        var file = Path.Combine(folder, "practice.db");
        await File.WriteAllTextAsync(file, content);
        Assert.Equal($"{file} is not a database. Move it away, or name another folder in Practice:DataFolder.", await Refusal(folder));
        Assert.Equal(content, await File.ReadAllTextAsync(file));
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task A_folder_that_can_not_be_made_is_named()
    {
        var file = Path.GetTempFileName();
        var folder = Path.Combine(file, "data");
        var refusal = await Refusal(folder);
        Assert.StartsWith($"{Path.Combine(folder, "practice.db")} can't be opened for writing: ", refusal, StringComparison.Ordinal);
        Assert.EndsWith(" Check the folder's owner, or name another in Practice:DataFolder.", refusal, StringComparison.Ordinal);
        File.Delete(file);
    }

    [Theory]
    [InlineData(5, "/data/practice.db is held by another program. Stop that one, then start again.")]
    [InlineData(8, "/data/practice.db can't be opened for writing: said SQLite. Check the folder's owner, or name another in Practice:DataFolder.")]
    [InlineData(11, "/data/practice.db is damaged. Keep a copy of it, and restore the last backup.")]
    [InlineData(13, "There is no room left for /data/practice.db. Free some space, then start again.")]
    public void What_SQLite_says_is_told_to_the_operator(int code, string told) =>
        Assert.Equal(told, DatabaseNotUsable.Because(new SqliteException("said SQLite.", code), "/data/practice.db").Message);

    private static async Task<string> Refusal(string folder)
    {
        await using var program = TestDatabase.Program(folder);
        return (await Assert.ThrowsAsync<DatabaseNotUsable>(() => program.MigrateAsync())).Message;
    }
}
