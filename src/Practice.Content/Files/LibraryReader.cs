using Practice.Scoring.Rubrics;

namespace Practice.Content.Files;

/// <summary>Reads every file of a folder by the room it stands in, then looks at what only all together can tell.</summary>
internal sealed class LibraryReader(string folder)
{
    private const string WordsPath = "rubric/words.md";
    private const string GeneralPath = "rubric/general.md";

    private static readonly string[] Rooms = ["scenarios/", "guide/", "rubric/skills/", "rubric/parts/", "rubric/flags/"];

    public Library Read()
    {
        var found = ContentFolder.At(folder);
        var files = found.Paths.AsParallel().AsOrdered().Select(path => SourceFile.Read(folder, path)).ToList();
        var isThere = found.Problems.All(problem => problem.Path != ".");

        var words = One(files, WordsPath, WordsFile.Read);
        var criteria = new CriterionFile(words);
        var scenarios = Each(files, "scenarios/", ScenarioFile.Read);
        var guide = Each(files, "guide/", GuideFile.Read);
        var rubric = Each(files, "rubric/skills/", criteria.Skill)
            .Concat(Each(files, "rubric/parts/", criteria.Part))
            .Concat(Each(files, "rubric/flags/", criteria.Flag)).ToList();
        var general = One(files, GeneralPath, GeneralFile.Read) ?? [];
        RefuseStrays(files);

        Problem[] problems =
        [
            .. found.Problems, .. isThere ? Missing(found.Paths) : [], .. files.SelectMany(file => file.Problems), .. new Links(files).Problems(),
        ];
        return new(folder, scenarios, rubric.Select(entry => entry.Criterion), guide,
            rubric.SelectMany(entry => entry.Advice).Concat(general), words ?? new Dictionary<string, IReadOnlyList<string>>(), problems);
    }

    private static T? One<T>(List<SourceFile> files, string path, Func<SourceFile, T?> read) where T : class =>
        files.Find(file => file.Path == path) is { } file ? Guarded(file, read) : null;

    private static List<T> Each<T>(List<SourceFile> files, string room, Func<SourceFile, T?> read) where T : class
    {
        // Of two with one name that is kept which can be an address and stands higher.
        var own = files.Where(file => file.Path.StartsWith(room, StringComparison.Ordinal))
            .OrderBy(file => Slug.IsWellFormed(file.Slug) ? 0 : 1).ThenBy(file => file.Path.Count(c => c == '/')).ToList();
        var first = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var file in own)
        {
            if (!Slug.IsWellFormed(file.Slug))
                file.Wrong(1, 1, $"\"{file.Slug}\" can't be an address", $"name the file with small letters, digits and single hyphens, at most {Slug.Longest}");
            if (!first.TryAdd(file.Slug, file.Path))
                file.Wrong(1, 1, $"the name \"{file.Slug}\" is taken by {first[file.Slug]}", "give each file a name of its own");
        }

        return [.. own.AsParallel().AsOrdered().Select(file => Guarded(file, read)).OfType<T>()];
    }

    /// <summary>A fault in a parser that one file brings to light must not take the others down.</summary>
    private static T? Guarded<T>(SourceFile file, Func<SourceFile, T?> read) where T : class
    {
        try
        {
            return read(file);
        }
        catch (Exception error)
        {
            file.Wrong(1, 1, $"the file can't be read: {error.Message}", "write it more simply, and tell whoever maintains this program");
            return null;
        }
    }

    private static void RefuseStrays(List<SourceFile> files)
    {
        foreach (var file in files.Where(file => file.Path is not (WordsPath or GeneralPath) && !Rooms.Any(room => file.Path.StartsWith(room, StringComparison.Ordinal))))
            file.Wrong(1, 1, "nothing reads a file here", $"files belong into {string.Join(", ", Rooms)} or are {WordsPath} and {GeneralPath}");
    }

    private static IEnumerable<Problem> Missing(IReadOnlyList<string> paths) =>
        RubricIds.Skills.Select(id => $"rubric/skills/{id}.md")
            .Concat(RubricIds.Parts.Select(id => $"rubric/parts/{id}.md"))
            .Concat(RubricIds.Flags.Select(id => $"rubric/flags/{id}.md"))
            .Append(WordsPath).Append(GeneralPath)
            .Except(paths)
            .Select(path => new Problem(path, 1, 1, "the file is missing", "the rubric needs it"));
}
