using Practice.Scoring.Rubrics;

namespace Practice.Content.Files;

/// <summary>Reads every file of a folder by the room it stands in, then looks at what only all together can tell.</summary>
internal sealed class LibraryReader(string folder)
{
    private const string WordsPath = "rubric/words.md";
    private const string GeneralPath = "rubric/general.md";

    private readonly List<Problem> problems = [];

    public Library Read()
    {
        var paths = Paths();
        var files = paths.AsParallel().AsOrdered().Select(path => SourceFile.Read(folder, path)).ToList();
        var words = files.Where(file => file.Path == WordsPath).Select(WordsFile.Read).FirstOrDefault() ?? new Dictionary<string, IReadOnlyList<string>>();
        var criteria = new CriterionFile(words);

        var scenarios = Each(files, "scenarios/", ScenarioFile.Read);
        var guide = Each(files, "guide/", GuideFile.Read);
        var rubric = Each(files, "rubric/skills/", criteria.Skill)
            .Concat(Each(files, "rubric/parts/", criteria.Part))
            .Concat(Each(files, "rubric/flags/", criteria.Flag)).ToList();
        var general = files.Where(file => file.Path == GeneralPath).Select(GeneralFile.Read).FirstOrDefault() ?? [];

        RefuseStrays(files);
        MissRubricFiles(paths);
        problems.AddRange(files.SelectMany(file => file.Problems));
        CheckLinks(files);
        return new(folder, scenarios, rubric.Select(entry => entry!.Value.Criterion), guide,
            [.. rubric.SelectMany(entry => entry!.Value.Advice), .. general], words, problems);
    }

    private IReadOnlyList<string> Paths()
    {
        try
        {
            return ContentFolder.Paths(folder);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            problems.Add(new(".", 1, 1, "the content folder can't be read", $"name another in Practice:ContentFolder ({error.Message})"));
            return [];
        }
    }

    private static List<T> Each<T>(List<SourceFile> files, string under, Func<SourceFile, T?> read)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var own = files.Where(file => file.Path.StartsWith(under, StringComparison.Ordinal)).ToList();
        foreach (var file in own)
        {
            if (!Slug.IsWellFormed(file.Slug))
                file.Wrong(1, 1, $"\"{file.Slug}\" can't be an address", $"name the file with small letters, digits and single hyphens, at most {Slug.Longest}");
            if (!seen.Add(file.Slug))
                file.Wrong(1, 1, $"there is another \"{file.Slug}\" in {under}", "give each file a name of its own");
        }

        return [.. own.AsParallel().AsOrdered().Select(read).Where(entry => entry is not null).Select(entry => entry!)];
    }

    private static void RefuseStrays(List<SourceFile> files)
    {
        string[] rooms = ["scenarios/", "guide/", "rubric/skills/", "rubric/parts/", "rubric/flags/"];
        foreach (var file in files.Where(file => file.Path is not (WordsPath or GeneralPath) && !rooms.Any(room => file.Path.StartsWith(room, StringComparison.Ordinal))))
            file.Wrong(1, 1, "nothing reads a file here", $"files belong into {string.Join(", ", rooms)} or are {WordsPath} and {GeneralPath}");
    }

    private void MissRubricFiles(IReadOnlyList<string> paths)
    {
        var needed = RubricIds.Skills.Select(id => $"rubric/skills/{id}.md")
            .Concat(RubricIds.Parts.Select(id => $"rubric/parts/{id}.md"))
            .Concat(RubricIds.Flags.Select(id => $"rubric/flags/{id}.md"))
            .Append(WordsPath).Append(GeneralPath);
        if (paths.Count > 0)
            problems.AddRange(needed.Except(paths).Select(path => new Problem(path, 1, 1, "the file is missing", "the rubric needs it")));
    }

    /// <summary>A link that leads nowhere is the author's to mend; the page is shown all the same.</summary>
    private void CheckLinks(List<SourceFile> files)
    {
        var there = files.Select(Address).OfType<string>().Concat(["/", "/scenarios", "/guide", "/skills", "/answers"]).ToHashSet();
        foreach (var file in files)
            foreach (var link in file.Links)
                if (!Markup.IsWithinSite(link.Url))
                    problems.Add(new(file.Path, link.Line, link.Column, $"a link to {link.Url}", "only pages of this site can be linked, such as /skills/empathy"));
                else if (link.Url[0] == '/' && link.Url.Split('#')[0] is var page && !there.Contains(page))
                    problems.Add(new(file.Path, link.Line, link.Column, $"a link to {page}, which is not there", Nearest.To(page, there) is { } near ? $"did you mean {near}?" : "link to a page that is"));
    }

    private static string? Address(SourceFile file) => file.Path.Split('/') switch
    {
        ["scenarios", ..] => "/scenarios/" + file.Slug,
        ["guide", ..] => "/guide/" + file.Slug,
        ["rubric", _, _] => "/skills/" + file.Slug,
        _ => null,
    };
}
