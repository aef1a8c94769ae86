using Practice.Scoring.Rubrics;

namespace Practice.Content;

/// <summary>Everything under the content folder, read once; immutable.</summary>
public sealed class Library
{
    private Library(string folder) => Folder = folder;

    public string Folder { get; }

    /// <summary>The cards, in the order of the deck.</summary>
    public IReadOnlyList<Scenario> Scenarios { get; } = [];

    public IReadOnlyList<Criterion> Skills { get; } = [];

    public IReadOnlyList<Criterion> Parts { get; } = [];

    public IReadOnlyList<Criterion> Flags { get; } = [];

    public IReadOnlyList<GuidePage> Guide { get; } = [];

    /// <summary>What the scorer reads of the rubric.</summary>
    public Rubric Rubric { get; } = new([], [], [], new Dictionary<string, IReadOnlyList<string>>());

    /// <summary>Everything that is wrong, in the order of path and line. What it concerns is left out; the rest is served.</summary>
    public IReadOnlyList<Problem> Problems { get; } = [];

    public static Library Load(string folder) => new(folder);

    public Scenario? Scenario(string slug) => Scenarios.FirstOrDefault(scenario => scenario.Slug == slug);

    public GuidePage? GuidePage(string slug) => Guide.FirstOrDefault(page => page.Slug == slug);

    /// <summary>The skill, part or flag of that id.</summary>
    public Criterion? Criterion(string id) => Skills.Concat(Parts).Concat(Flags).FirstOrDefault(criterion => criterion.Id == id);

    /// <summary>The advice for one of <see cref="Scoring.Findings.All"/>; null when the file that should hold it is broken.</summary>
    public Advice? Advice(string finding) => advice.GetValueOrDefault(finding);

    private readonly Dictionary<string, Advice> advice = [];
}
