using System.CommandLine;
using Practice.Web.Hosting;

namespace Practice.Web.Commands;

/// <summary>Starts the site. Its options are settings of the host, which reads them from the same arguments.</summary>
public static class ServeCommand
{
    public static void AddTo(RootCommand root, string[] args)
    {
        root.Add(new Option<string>("--urls") { Description = "Addresses to listen at, such as http://localhost:8080", HelpName = "urls" });
        root.Add(new Option<string>("--environment") { Description = "Production (the default) or Development", HelpName = "name" });
        // What hosts of tests and tools pass along.
        foreach (var name in (string[])["--contentRoot", "--applicationName", "--Practice"])
            root.Add(new Option<string>(name) { Hidden = true, Arity = ArgumentArity.ZeroOrOne });
        foreach (var setting in Settings)
            root.Add(new Option<string>("--" + setting.Key) { Description = setting.Meaning, HelpName = setting.Value });
        root.SetAction(async (_, stop) =>
        {
            await using var site = Site.Build(args);
            return await Site.Serve(site, stop);
        });
    }

    private static readonly (string Key, string Value, string Meaning)[] Settings =
    [
        ("Practice:DataFolder", "folder", "Where the database and the keys are kept"),
        ("Practice:ContentFolder", "folder", "Where the Markdown files are"),
        ("Practice:Guests:KeepDays", "days", "How long the work of an unused guest is kept"),
    ];
}
