using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Practice.Data;

namespace Practice.Web.Tests;

/// <summary>
/// Data folders of sites that nobody has used yet. The database is made once and copied: making it takes a third of a site's
/// start, and Practice.Data.Tests tell how it goes.
/// </summary>
internal static class UnusedSite
{
    private static readonly Lazy<Task<string>> Database = new(Make);

    public static string NewFolder()
    {
        var folder = Scratch.Folder("practice");
        File.Copy(Database.Value.GetAwaiter().GetResult(), Path.Combine(folder, PracticeDatabase.FileName));
        return folder;
    }

    private static async Task<string> Make()
    {
        var folder = Scratch.Folder("practice-unused");
        await using var services = new ServiceCollection().AddLogging().AddPracticeData(folder).BuildServiceProvider();
        await services.MigrateAsync();
        await using var scope = services.CreateAsyncScope();
        // With its last connection the write-ahead log goes into the file.
        SqliteConnection.ClearPool((SqliteConnection)scope.ServiceProvider.GetRequiredService<PracticeDb>().Database.GetDbConnection());
        return Path.Combine(folder, PracticeDatabase.FileName);
    }
}
