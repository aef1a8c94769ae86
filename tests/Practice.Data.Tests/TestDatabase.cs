using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Practice.Data.Notices;
using Practice.Scoring;

namespace Practice.Data.Tests;

/// <summary>A real database file in a folder of its own, as the program sets it up.</summary>
internal sealed class TestDatabase : IAsyncDisposable
{
    public static readonly DateTime Morning = new DateTime(2026, 3, 2, 9, 30, 0, DateTimeKind.Utc).AddTicks(1_234_567);

    private readonly ServiceProvider services;
    private readonly bool isTemporary;

    private TestDatabase(string folder, bool isTemporary, bool sendsMail = false)
    {
        (Folder, this.isTemporary) = (folder, isTemporary);
        services = Program(folder, sendsMail);
    }

    public string Folder { get; }

    public string File => Path.Combine(Folder, PracticeDatabase.FileName);

    public static string NewFolder() => Path.Combine(Path.GetTempPath(), $"practice-{Guid.NewGuid():n}");

    /// <summary>The program's services for a folder.</summary>
    public static ServiceProvider Program(string folder, bool sendsMail = false)
    {
        var services = new ServiceCollection().AddLogging();
        if (sendsMail)
            services.AddSingleton(new MailedNotices(true));
        services.AddPracticeData(folder).AddIdentityCore<Person>().AddEntityFrameworkStores<PracticeDb>();
        return services.BuildServiceProvider();
    }

    public static async Task<TestDatabase> New(bool sendsMail = false)
    {
        var database = new TestDatabase(NewFolder(), isTemporary: true, sendsMail);
        await database.services.MigrateAsync();
        return database;
    }

    public static async Task<TestDatabase> In(string folder)
    {
        var database = new TestDatabase(folder, isTemporary: false);
        await database.services.MigrateAsync();
        return database;
    }

    public AsyncServiceScope Visit() => services.CreateAsyncScope();

    public async Task Do(Func<PracticeDb, Task> act)
    {
        await using var visit = Visit();
        await act(visit.ServiceProvider.GetRequiredService<PracticeDb>());
    }

    public async Task<T> Ask<T>(Func<PracticeDb, Task<T>> ask)
    {
        await using var visit = Visit();
        return await ask(visit.ServiceProvider.GetRequiredService<PracticeDb>());
    }

    /// <summary>Another program's connection to the file, without any of ours.</summary>
    public SqliteConnection Outside(int timeout = 1)
    {
        var connection = new SqliteConnection($"Data Source={File};Pooling=False;Default Timeout={timeout}");
        connection.Open();
        return connection;
    }

    public Task<Guid> Somebody() => Ask(async db =>
    {
        var person = Person.Guest(Guid.CreateVersion7(), Morning);
        db.Users.Add(person);
        await db.SaveChangesAsync();
        return person.Id;
    });

    public Task<Guid> SavedAnswer(Guid owner, string situation = "It was late.", DateTime? at = null) => Ask(async db =>
    {
        var answer = Answer.Start(Guid.CreateVersion7(), owner, "late-parcel", at ?? Morning);
        answer.Write(new StarAnswer(situation), at ?? Morning);
        db.Answers.Add(answer);
        await db.SaveChangesAsync();
        return answer.Id;
    });

    public Task<Guid> KeptAnswer(Guid owner, int overall = 3, DateTime? at = null) => Ask(async db =>
    {
        var answer = Answer.Start(Guid.CreateVersion7(), owner, "late-parcel", at ?? Morning);
        answer.Write(new StarAnswer("It was late.", "I had to find it.", "I called the depot.", "She thanked me."), at ?? Morning);
        answer.Keep(Assessments.Of(overall), at ?? Morning);
        db.Answers.Add(answer);
        await db.SaveChangesAsync();
        return answer.Id;
    });

    public async ValueTask DisposeAsync()
    {
        await Do(db =>
        {
            SqliteConnection.ClearPool((SqliteConnection)db.Database.GetDbConnection());
            return Task.CompletedTask;
        });
        await services.DisposeAsync();
        if (isTemporary)
            Directory.Delete(Folder, recursive: true);
    }
}
