using Practice.Content.Proofs;
using Practice.Scoring.Rubrics;

namespace Practice.Content.Files;

/// <summary>Reads every file of a folder by the room it stands in, then looks at what only all together can tell.</summary>
/// <param name="isProofread">Whether the texts are laid out for a <see cref="Proof"/>, too.</param>
internal sealed class LibraryReader(string folder, bool isProofread = false)
{
    private const string WordsPath = "rubric/words.md";
    private const string GeneralPath = "rubric/general.md";

    private static readonly string[] Rooms = ["scenarios/", "guide/", "rubric/skills/", "rubric/parts/", "rubric/flags/"];

    private readonly ContentFolder found = ContentFolder.At(folder);
    private readonly List<SourceFile> files = [];

    /// <summary>The files that could be laid out, once they are read.</summary>
    public IReadOnlyList<Manuscript> Manuscripts => [.. files.Select(file => file.Manuscript).OfType<Manuscript>()];

    public Library Read()
    {
        var words = Each(WordsPath, WordsFile.Read).FirstOrDefault();
        var criteria = new CriterionFile(words);
        var scenarios = Each("scenarios/", ScenarioFile.Read);
        var guide = Each("guide/", GuideFile.Read);
        ReadCriterion[] rubric =
        [
            .. Each("rubric/skills/", criteria.Skill), .. Each("rubric/parts/", criteria.Part), .. Each("rubric/flags/", criteria.Flag),
        ];
        var general = Each(GeneralPath, GeneralFile.Read).FirstOrDefault();
        return new(
            folder, scenarios, rubric.Select(entry => entry.Criterion), guide, rubric.SelectMany(entry => entry.Advice).Concat(general?.Advice ?? []),
            general?.Hints ?? new Dictionary<string, string>(),
            words ?? new Dictionary<string, IReadOnlyList<string>>(),
            [.. found.Problems, .. Missing(), .. Strays(), .. files.SelectMany(file => file.Problems), .. new Links(files).Problems()]);
    }

    /// <summary>In the order of the paths, whichever is read first.</summary>
    private List<T> Each<T>(string room, Func<SourceFile, T?> read) where T : class
    {
        var own = found.Paths.Where(path => path.StartsWith(room, StringComparison.Ordinal)).ToList();
        var kept = KeptOfEachName(own);
        var results = new (SourceFile File, T? Result)[own.Count];
        // In small helpings: a processor that others keep busy would hold up its half of ten thousand files.
        Parallel.For(0, own.Count, at =>
        {
            var file = SourceFile.Read(folder, own[at], isProofread);
            CheckName(file, kept[file.Slug]);
            results[at] = (file, Guarded(file, read));
            file.Close();
        });
        files.AddRange(results.Select(entry => entry.File));
        return [.. results.Select(entry => entry.Result).OfType<T>()];
    }

    /// <summary>Of several with one name, the one that can be an address and stands highest.</summary>
    private static Dictionary<string, string> KeptOfEachName(List<string> paths) => paths
        .GroupBy(SourceFile.SlugOf, StringComparer.OrdinalIgnoreCase)
        .ToDictionary(
            same => same.Key,
            same => same.OrderBy(path => Slug.IsWellFormed(SourceFile.SlugOf(path)) ? 0 : 1).ThenBy(path => path.Count(c => c == '/')).First(),
            StringComparer.OrdinalIgnoreCase);

    private static void CheckName(SourceFile file, string kept)
    {
        if (!Slug.IsWellFormed(file.Slug))
            file.Wrong(1, 1, $"\"{file.Slug}\" can't be an address", $"name the file with small letters, digits and single hyphens, at most {Slug.Longest}");
        if (file.Path != kept)
            file.Wrong(1, 1, $"the name \"{file.Slug}\" is taken by {kept}", "give each file a name of its own");
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

    private IEnumerable<Problem> Strays() => found.Paths
        .Where(path => path is not (WordsPath or GeneralPath) && !Rooms.Any(room => path.StartsWith(room, StringComparison.Ordinal)))
        .Select(path => new Problem(path, 1, 1, "nothing reads a file here", $"files belong into {string.Join(", ", Rooms)} or are {WordsPath} and {GeneralPath}"));

    private IEnumerable<Problem> Missing() => !found.IsThere ? [] :
        RubricIds.Skills.Select(id => $"rubric/skills/{id}.md")
            .Concat(RubricIds.Parts.Select(id => $"rubric/parts/{id}.md"))
            .Concat(RubricIds.Flags.Select(id => $"rubric/flags/{id}.md"))
            .Append(WordsPath).Append(GeneralPath)
            .Except(found.Paths)
            .Select(path => new Problem(path, 1, 1, "the file is missing", "the rubric needs it"));
}
