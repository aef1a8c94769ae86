using System.CommandLine;
using System.CommandLine.Invocation;

namespace Practice.Web.Commands;

/// <summary>
/// The command line: no verb starts the site. Exit status 0 when all is well, 1 when something that was checked is not,
/// 2 for wrong usage, with the nearest right word.
/// </summary>
public static class PracticeCommand
{
    public const int Fine = 0;
    public const int NotWell = 1;
    public const int WrongUsage = 2;

    public static async Task<int> Run(string[] args)
    {
        var root = new RootCommand("Practise behavioural interviews. Without a verb it starts the site.");
        ServeCommand.AddTo(root, args);
        root.Add(ScoreCommand.Create());
        root.Add(ContentCommand.Create());
        root.Add(UsersCommand.Create());
        root.Add(DemoCommand.Create());

        var asked = root.Parse(args);
        if (asked.Errors.Count == 0)
            return await asked.InvokeAsync();
        if (asked.Action is ParseErrorAction wrong)
            (wrong.ShowHelp, wrong.ShowTypoCorrections) = (false, true);
        await asked.InvokeAsync(new InvocationConfiguration { Output = Console.Error });
        await Console.Error.WriteLineAsync("Try --help to see what there is.");
        return WrongUsage;
    }
}
