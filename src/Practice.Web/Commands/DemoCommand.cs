using System.CommandLine;
using System.Globalization;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Practice.Content;
using Practice.Data;
using Practice.Web.Commands.Demo;
using Practice.Web.Hosting;

namespace Practice.Web.Commands;

/// <summary>The verb for developers and for those who show the site.</summary>
public static class DemoCommand
{
    private static readonly Size Usual = new();

    public static Command Create()
    {
        var demo = new Command("demo", "For development and demonstrations: a site with people on it.");
        var seed = new Command("seed",
            """
            Fills an empty site with made-up seekers, coaches, groups, drafts and reviews in every state.

            The same options make the same people, texts and ids; times are counted back from now. Everybody has one password,
            which is printed and known to all: for demonstration only, never where strangers can reach the site. A site on which
            anybody is already is left alone: exit status 1.
            """);
        var seekers = Number("--seekers", "How many practise", Usual.Seekers, 1, Size.MostSeekers);
        var coaches = Number("--coaches", "How many coach", Usual.Coaches, 1, Size.MostCoaches);
        var drafts = Number("--drafts", "How many drafts they had checked", Usual.Drafts, Size.FewestDrafts, Size.MostDrafts);
        var number = Number("--seed", "Another number makes other people", Usual.Seed, 0, int.MaxValue);
        foreach (var option in (Option<int>[])[seekers, coaches, drafts, number])
            seed.Add(option);
        seed.SetAction((asked, stop) => Seed(new(asked.GetValue(seekers), asked.GetValue(coaches), asked.GetValue(drafts), asked.GetValue(number)), stop));
        demo.Add(seed);
        return demo;
    }

    private static Option<int> Number(string name, string meaning, int usual, int least, int most)
    {
        var option = new Option<int>(name) { Description = meaning, HelpName = "number", DefaultValueFactory = _ => usual };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var typed }] && !(int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value >= least && value <= most))
                result.AddError(string.Create(CultureInfo.InvariantCulture, $"{name} is \"{typed}\"; it can be a whole number from {least} to {most}."));
        });
        return option;
    }

    private static async Task<int> Seed(Size size, CancellationToken stop)
    {
        var options = Settings.Read();
        var folder = Folders.Data(options);
        var library = Library.Load(Folders.Content(options));
        if (library.Scenarios.Count == 0)
            return await NotWell($"There is no card in {library.Folder}, so there is nothing to write about. Name another folder in Practice:ContentFolder.");
        try
        {
            // Looked at before the schema is brought up to this program's: somebody's site is not touched.
            if (await People(folder, stop) is > 0 and var people)
                return await NotWell(Already(people, folder));
            await using var services = Services(folder);
            await services.MigrateAsync(stop);
            await using var scope = services.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<PracticeDb>();
            var hasher = scope.ServiceProvider.GetRequiredService<IPasswordHasher<Person>>();
            if (await DemoSite.Fill(db, library, size, TimeProvider.System.GetUtcNow().UtcDateTime, hasher.HashPassword, stop) is not { } filled)
                return await NotWell(Already(await db.Users.CountAsync(stop), folder));
            Print(filled, folder);
            return PracticeCommand.Fine;
        }
        catch (DatabaseNotUsable error)
        {
            return await NotWell(error.Message);
        }
    }

    private static ServiceProvider Services(string folder)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddPracticeData(folder).AddIdentityCore<Person>().AddEntityFrameworkStores<PracticeDb>();
        return services.BuildServiceProvider();
    }

    private static async Task<int> People(string folder, CancellationToken stop)
    {
        if (!File.Exists(Path.Combine(folder, PracticeDatabase.FileName)))
            return 0;
        await using var db = await PracticeDatabase.OpenReadOnlyAsync(folder, stop);
        return await db.Users.CountAsync(stop);
    }

    private static string Already(int people, string folder) => string.Create(CultureInfo.InvariantCulture,
        $"{(people == 1 ? "Somebody is" : $"{people:N0} people are")} already on the site in {folder}: only an empty one is filled, and nothing was changed. Name another folder in Practice:DataFolder.");

    private static void Print(Filled filled, string folder)
    {
        foreach (var (what, count) in filled.Counts)
            Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count,8:N0} {what}"));
        Console.Out.WriteLine();
        Console.Out.WriteLine($"seeker   {filled.Seeker}");
        Console.Out.WriteLine($"coach    {filled.Coach}");
        Console.Out.WriteLine($"password {DemoSite.Password}");
        Console.Error.WriteLine($"Filled {folder}. The password is everybody's, and for demonstration only: don't let strangers reach this site.");
    }

    private static async Task<int> NotWell(string why)
    {
        await Console.Error.WriteLineAsync(why);
        return PracticeCommand.NotWell;
    }
}
