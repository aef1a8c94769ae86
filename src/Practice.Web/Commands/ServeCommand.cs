using System.CommandLine;
using Practice.Content;
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
        root.Add(new Option<string>("--contentRoot") { Hidden = true });
        root.Add(new Option<string>("--applicationName") { Hidden = true });
        root.Add(Glued());
        foreach (var setting in Settings)
            root.Add(new Option<string>("--" + setting.Key) { Description = setting.Meaning, HelpName = setting.Value });
        root.SetAction(async (_, stop) =>
        {
            await using var site = Site.Build(args);
            return await Site.Serve(site, stop);
        });
    }

    /// <summary>
    /// "--Practice:DataFolder=x" is read by the command line as "--Practice" with the value "DataFolder=x"; the host, which
    /// uses it, reads it as it is meant.
    /// </summary>
    private static Option<string[]> Glued()
    {
        var option = new Option<string[]>("--Practice") { Hidden = true, Arity = ArgumentArity.ZeroOrMore, AllowMultipleArgumentsPerToken = false };
        option.Validators.Add(result =>
        {
            foreach (var key in result.Tokens.Select(token => "Practice:" + token.Value.Split('=')[0]).Where(key => !IsKnown(key)))
                result.AddError($"There is no setting {key}; {Nearest.Hint(key, Settings.Select(setting => setting.Key))}there are: {string.Join(", ", Settings.Select(setting => setting.Key))}.");
        });
        return option;
    }

    /// <summary>A setting; or a section of them by itself, which hosts of tests pass along.</summary>
    private static bool IsKnown(string key) => Settings.Any(setting => setting.Key == key || setting.Key.StartsWith(key + ":", StringComparison.Ordinal));

    private static readonly (string Key, string Value, string Meaning)[] Settings =
    [
        ("Practice:DataFolder", "folder", "Where the database and the keys are kept"),
        ("Practice:ContentFolder", "folder", "Where the Markdown files are"),
        ("Practice:Guests:KeepDays", "days", "How long the work of an unused guest is kept"),
        ("Practice:Guests:MostAnswers", "number", "How many answers a guest may have"),
        ("Practice:Guests:MostDrafts", "number", "How many drafts an answer may have, a guest's or not"),
        ("Practice:Address", "url", "Where people find the site; what links in e-mails start with"),
        ("Practice:Contact", "words", "Whom people ask for help"),
        ("Practice:Smtp:Host", "name", "The mail server; without one no e-mail is sent"),
        ("Practice:Smtp:Port", "number", "Its port, 587 unless told otherwise"),
        ("Practice:Smtp:User", "name", "Who signs in to the mail server"),
        ("Practice:Smtp:Password", "secret", "Their password; better set in the environment, as Practice__Smtp__Password"),
        ("Practice:Smtp:From", "e-mail", "Whom e-mails come from"),
        ("Practice:Smtp:Tls", "true or false", "Whether the connection to the mail server has to be encrypted"),
    ];
}
