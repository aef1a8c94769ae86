using System.CommandLine;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.EntityFrameworkCore;
using Practice.Data;
using Practice.Web.Hosting;
using Practice.Web.Hosting.Secrets;

namespace Practice.Web.Commands;

/// <summary>The verbs for operators who help people with their accounts.</summary>
public static class UsersCommand
{
    public static Command Create()
    {
        var users = new Command("users", "For operators: help people with their accounts.");
        var link = new Command("reset-link",
            """
            Prints a link by which a person sets a new password: give it to them and to nobody else.

            It works for 24 hours, once. It starts with Practice:Address, and the site may be running. Exit status 0 when it is
            printed, 1 when nobody has registered with that e-mail or the database can't be read, 2 for wrong usage.
            """);
        var email = new Argument<string>("email") { Description = "The e-mail the person registered with" };
        link.Add(email);
        link.SetAction((asked, stop) => ResetLink(asked.GetValue(email)!, stop));
        users.Add(link);
        return users;
    }

    private static async Task<int> ResetLink(string email, CancellationToken stop)
    {
        var options = Settings.Read();
        var folder = Folders.Data(options);
        try
        {
            await using var db = await PracticeDatabase.OpenReadOnlyAsync(folder, stop);
            if (await db.Users.WithEmail(email).SingleOrDefaultAsync(stop) is not { } person)
                return await NotWell($"Nobody has registered with {email}. Ask for the e-mail they signed in with; upper and lower case are the same.");
            await using var services = Keys(folder);
            var links = new ResetLinks(services.GetRequiredService<IDataProtectionProvider>(), TimeProvider.System);
            Console.Out.WriteLine(links.ByHand(Site(options), person));
            if (options.Address.Length == 0)
                await Console.Error.WriteLineAsync("Practice:Address isn't set: if people find the site elsewhere, put that address in the place of http://localhost:5000.");
            return PracticeCommand.Fine;
        }
        catch (Exception error) when (error is DatabaseNotUsable or IOException or UnauthorizedAccessException or InvalidOperationException)
        {
            return await NotWell(error.Message);
        }
    }

    private static string Site(PracticeOptions options) => options.Address.Length > 0 ? options.Address.TrimEnd('/') : "http://localhost:5000";

    /// <summary>The site's own keys. None is made here: it would be a file that the site may not be allowed to read.</summary>
    private static ServiceProvider Keys(string folder)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSiteKeys(folder);
        services.Configure<KeyManagementOptions>(keys => keys.AutoGenerateKeys = false);
        return services.BuildServiceProvider();
    }

    private static async Task<int> NotWell(string why)
    {
        await Console.Error.WriteLineAsync(why);
        return PracticeCommand.NotWell;
    }
}
