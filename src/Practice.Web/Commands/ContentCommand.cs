using System.CommandLine;
using Practice.Content;
using Practice.Web.Hosting;

namespace Practice.Web.Commands;

/// <summary>The verbs for authors.</summary>
public static class ContentCommand
{
    public static Command Create()
    {
        var content = new Command("content", "For authors: work on the Markdown files.");
        var check = new Command("check", "Prints every problem in the content folder; exit status 1 if there is any.");
        var folder = new Option<string?>("--folder") { Description = "The folder to check instead of the site's own", HelpName = "folder" };
        check.Add(folder);
        check.SetAction(asked => Check(asked.GetValue(folder) ?? Folders.Content(Settings.Read())));
        content.Add(check);
        return content;
    }

    private static int Check(string folder)
    {
        var library = Library.Load(folder);
        foreach (var problem in library.Problems)
            Console.Out.WriteLine(problem);
        Console.Error.WriteLine(
            $"{library.Scenarios.Count} cards, {library.Skills.Count + library.Parts.Count + library.Flags.Count} rubric files " +
            $"and {library.Guide.Count} guide pages are fine; {Count(library.Problems.Count, "problem")} in {folder}");
        return library.Problems.Count == 0 ? PracticeCommand.Fine : PracticeCommand.NotWell;
    }

    private static string Count(int number, string noun) => number == 1 ? $"1 {noun}" : $"{number} {noun}s";
}
