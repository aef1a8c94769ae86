using System.CommandLine;
using Practice.Content;
using Practice.Web.Hosting;

namespace Practice.Web.Commands;

/// <summary><c>content new scenario …</c> and <c>content new guide …</c>: a file with everything in it but the words.</summary>
public static class NewContentCommand
{
    public static Command Create()
    {
        var create = new Command("new", "Writes a skeleton that says what goes where; content check then names what is still to be written.");
        create.Add(Kind("scenario", "a card", "scenarios", Skeleton.Scenario));
        create.Add(Kind("guide", "a page of the guide", "guide", Skeleton.Guide));
        return create;
    }

    private static Command Kind(string name, string what, string room, string skeleton)
    {
        var command = new Command(name, $"Writes a skeleton of {what} and prints its path; it refuses a name that is taken.");
        var slug = new Argument<string>("slug") { Description = $"The file's name and address: /{room}/<slug>; small letters, digits and single hyphens" };
        slug.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var typed }] && !Slug.IsWellFormed(typed))
                result.AddError($"\"{typed}\" can't be an address; use small letters, digits and single hyphens, at most {Slug.Longest}{Suggestion(typed)}.");
        });
        var folder = new Option<string?>("--folder") { Description = "The content folder instead of the site's own", HelpName = "folder" };
        command.Add(slug);
        command.Add(folder);
        command.SetAction(asked => Write(asked.GetValue(folder) ?? Folders.Content(Settings.Read()), room, asked.GetValue(slug)!, skeleton));
        return command;
    }

    private static int Write(string folder, string room, string slug, string skeleton)
    {
        var place = Path.Combine(folder, room);
        if (!Directory.Exists(folder))
            return Refuse($"there is no folder {folder}; name another with --folder");
        if (Taken(place, slug) is { } path)
            return Refuse($"{path} is there already; choose another name, or go on writing that one");
        try
        {
            Directory.CreateDirectory(place);
            using var file = new FileStream(Path.Combine(place, slug + ".md"), FileMode.CreateNew);
            file.Write(System.Text.Encoding.UTF8.GetBytes(skeleton));
            Console.Out.WriteLine(file.Name);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return Refuse($"the file can't be written: {error.Message}");
        }

        Console.Error.WriteLine("Write what it asks for; content check names what is left. The site shows it when nothing is.");
        return PracticeCommand.Fine;
    }

    /// <summary>A name is one for all folders within the room, whatever its letters' case.</summary>
    private static string? Taken(string place, string slug) => !Directory.Exists(place) ? null : Directory
        .EnumerateFiles(place, "*.md", SearchOption.AllDirectories)
        .FirstOrDefault(path => Path.GetFileNameWithoutExtension(path).Equals(slug, StringComparison.OrdinalIgnoreCase));

    private static int Refuse(string why)
    {
        Console.Error.WriteLine(char.ToUpperInvariant(why[0]) + why[1..] + ".");
        return PracticeCommand.NotWell;
    }

    private static string Suggestion(string typed)
    {
        var words = string.Concat(typed.ToLowerInvariant().Select(c => char.IsAsciiLetterOrDigit(c) ? c : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var slug = string.Join('-', words);
        return Slug.IsWellFormed(slug) ? $", such as {slug}" : "";
    }
}
