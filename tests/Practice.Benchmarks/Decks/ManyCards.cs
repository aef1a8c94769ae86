using System.Text.RegularExpressions;
using Practice.Content;
using Practice.Scoring.Rubrics;

namespace Practice.Benchmarks.Decks;

/// <summary>
/// A content folder with any number of cards: the repository's own, of their length and make, each with a role, a difficulty,
/// skills and a setting drawn anew. The same number gives the same files.
/// </summary>
internal sealed partial class ManyCards : IDisposable
{
    private readonly DirectoryInfo place = Directory.CreateTempSubdirectory("many-cards-");
    private readonly Random random = new(20261125);

    public ManyCards(int cards)
    {
        var own = Path.Combine(Repository.Root, "content");
        foreach (var room in (string[])["guide", "rubric"])
            foreach (var file in Directory.EnumerateFiles(Path.Combine(own, room), "*.md", SearchOption.AllDirectories))
                Write(Path.GetRelativePath(own, file), File.ReadAllText(file));
        var paths = Directory.GetFiles(Path.Combine(own, "scenarios")).Order(StringComparer.Ordinal).ToList();
        var texts = paths.Select(File.ReadAllText).ToList();
        var settings = texts.SelectMany(text => Setting().Match(text).Groups[1].Value.Split(". ")).Select(sentence => sentence.Trim().TrimEnd('.')).ToList();
        for (var card = 0; card < cards; card++)
            Write(card < paths.Count ? $"scenarios/{Path.GetFileName(paths[card])}" : $"scenarios/card-{card}.md", Drawn(texts[card % texts.Count], card, settings));
    }

    public string Folder => place.FullName;

    public void Dispose() => place.Delete(recursive: true);

    private string Drawn(string text, int card, List<string> settings)
    {
        var skills = RubricIds.Skills.OrderBy(_ => random.Next()).Take(3).ToList();
        text = Title().Replace(text, $"title: Card number {card}");
        text = Role().Replace(text, $"role: {Roles.All[random.Next(Roles.All.Count)]}");
        text = Difficulty().Replace(text, $"difficulty: {random.Next(1, 4)}");
        text = Skills().Replace(text, $"skills:\n  primary: [{skills[0]}, {skills[1]}]\n  secondary: [{skills[2]}]\n");
        var setting = string.Join(". ", Enumerable.Range(0, 4).Select(_ => settings[random.Next(settings.Count)]));
        return Setting().Replace(text, _ => $"## Setting\n\n{setting}.\n\n## ");
    }

    private void Write(string path, string text)
    {
        var file = new FileInfo(Path.Combine(Folder, path));
        file.Directory!.Create();
        File.WriteAllText(file.FullName, text);
    }

    [GeneratedRegex("^title: .*$", RegexOptions.Multiline)]
    private static partial Regex Title();

    [GeneratedRegex("^role: .*$", RegexOptions.Multiline)]
    private static partial Regex Role();

    [GeneratedRegex("^difficulty: .*$", RegexOptions.Multiline)]
    private static partial Regex Difficulty();

    [GeneratedRegex("^skills:\n(?:  .*\n)+", RegexOptions.Multiline)]
    private static partial Regex Skills();

    [GeneratedRegex("## Setting\n\n(.*?)\n\n## ", RegexOptions.Singleline)]
    private static partial Regex Setting();
}
