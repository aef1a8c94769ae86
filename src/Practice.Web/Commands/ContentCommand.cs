using System.CommandLine;
using Practice.Web.Authors;
using Practice.Web.Hosting;

namespace Practice.Web.Commands;

/// <summary>The verbs for authors.</summary>
public static class ContentCommand
{
    public static Command Create()
    {
        var content = new Command("content", "For authors: work on the Markdown files.");
        var check = new Command("check",
            """
            Prints every problem in the content folder as path:line:column: what is wrong; what would be right.

            Keys and headings, links and their anchors, lengths, reading ease, repeated sentences, pages that nothing leads to,
            skills and roles without cards, what the scorer says of each model and weak answer, and every example of an indicator.
            Exit status 0 when there is no problem, 1 when there is one, 2 for wrong usage.
            """);
        var folder = new Option<string?>("--folder") { Description = "The folder to check instead of the site's own", HelpName = "folder" };
        check.Add(folder);
        check.SetAction(asked => Check(asked.GetValue(folder) ?? Folders.Content(Settings.Read())));
        content.Add(check);
        content.Add(NewContentCommand.Create());
        return content;
    }

    private static int Check(string folder)
    {
        var (library, problems) = ContentCheck.Of(folder);
        foreach (var problem in problems)
            Console.Out.WriteLine(problem);
        Console.Error.WriteLine(
            $"{library.Scenarios.Count} cards, {library.Skills.Count + library.Parts.Count + library.Flags.Count} rubric files " +
            $"and {library.Guide.Count} guide pages are shown; {Count(problems.Count, "problem")} in {folder}");
        return problems.Count == 0 ? PracticeCommand.Fine : PracticeCommand.NotWell;
    }

    private static string Count(int number, string noun) => number == 1 ? $"1 {noun}" : $"{number} {noun}s";
}
