using System.Collections.Frozen;
using Practice.Content.Files;
using Practice.Scoring;
using Practice.Scoring.Rubrics;

namespace Practice.Content;

/// <summary>Everything under the content folder, read once; immutable.</summary>
public sealed class Library
{
    private readonly FrozenDictionary<string, Scenario> scenarios;
    private readonly FrozenDictionary<string, GuidePage> guide;
    private readonly FrozenDictionary<string, Criterion> criteria;
    private readonly FrozenDictionary<string, Advice> advice;

    internal Library(
        string folder,
        IEnumerable<Scenario> scenarios,
        IEnumerable<Criterion> criteria,
        IEnumerable<GuidePage> guide,
        IEnumerable<Advice> advice,
        IReadOnlyDictionary<string, string> hints,
        IReadOnlyDictionary<string, IReadOnlyList<string>> wordClasses,
        IEnumerable<Problem> problems)
    {
        Folder = folder;
        Scenarios = [.. scenarios.OrderBy(card => card.Difficulty).ThenBy(card => card.Title, StringComparer.OrdinalIgnoreCase)];
        Guide = [.. guide.OrderBy(page => page.Order).ThenBy(page => page.Slug, StringComparer.Ordinal)];
        Problems = Problem.InOrder(problems);
        Hints = hints;
        this.scenarios = Scenarios.ToFrozenDictionary(card => card.Slug);
        this.guide = Guide.ToFrozenDictionary(page => page.Slug);
        this.criteria = criteria.ToFrozenDictionary(criterion => criterion.Id);
        this.advice = advice.ToFrozenDictionary(entry => entry.Finding);
        (Skills, Parts, Flags) = (Found(RubricIds.Skills), Found(RubricIds.Parts), Found(RubricIds.Flags));
        Rubric = new(ForScorer(Skills), ForScorer(Parts), ForScorer(Flags), wordClasses);
    }

    public string Folder { get; }

    /// <summary>The cards in the order of the deck: the gentle ones first.</summary>
    public IReadOnlyList<Scenario> Scenarios { get; }

    public IReadOnlyList<Criterion> Skills { get; }

    public IReadOnlyList<Criterion> Parts { get; }

    public IReadOnlyList<Criterion> Flags { get; }

    public IReadOnlyList<GuidePage> Guide { get; }

    /// <summary>The words for each of <see cref="LiveHints.All"/>; none when the file that holds them is broken.</summary>
    public IReadOnlyDictionary<string, string> Hints { get; }

    /// <summary>What the scorer reads of the rubric.</summary>
    public Rubric Rubric { get; }

    /// <summary>Everything that is wrong, in the order of path and line. What it concerns is left out; the rest is served.</summary>
    public IReadOnlyList<Problem> Problems { get; }

    /// <summary>Reads a folder. Whatever is wrong in it, or with it, becomes a problem; nothing is thrown.</summary>
    public static Library Load(string folder) => new LibraryReader(folder).Read();

    /// <summary>
    /// A number that changes when a file is added, removed, renamed or written: a hash over paths, lengths and times of
    /// writing. It costs one look at each directory entry, about 5 µs a file.
    /// </summary>
    public static ulong Fingerprint(string folder) => ContentFolder.At(folder).Fingerprint;

    public Scenario? Scenario(string slug) => scenarios.GetValueOrDefault(slug);

    public GuidePage? GuidePage(string slug) => guide.GetValueOrDefault(slug);

    /// <summary>The skill, part or flag of that id.</summary>
    public Criterion? Criterion(string id) => criteria.GetValueOrDefault(id);

    /// <summary>The advice for one of <see cref="Findings.All"/>; null when the file that should hold it is broken.</summary>
    public Advice? Advice(string finding) => advice.GetValueOrDefault(finding);

    private List<Criterion> Found(IReadOnlyList<string> ids) => [.. ids.Select(Criterion).OfType<Criterion>()];

    private static List<Scoring.Rubrics.Criterion> ForScorer(IReadOnlyList<Criterion> criteria) =>
        [.. criteria.Select(criterion => new Scoring.Rubrics.Criterion(criterion.Id, criterion.Indicators))];
}
