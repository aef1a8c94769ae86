using Practice.Content.Files;

namespace Practice.Content.Proofs;

/// <summary>A content file laid out for reading it critically: its passages, its links, its indicators' examples.</summary>
internal sealed class Manuscript(SourceFile file, YamlMap keys, Body body)
{
    private static readonly string[] Prose = ["summary", "question", "follow-ups"];

    public string Path => file.Path;

    public bool IsCard => Path.StartsWith("scenarios/", StringComparison.Ordinal);

    public bool IsGuidePage => Path.StartsWith("guide/", StringComparison.Ordinal);

    public bool IsRubric => Path.StartsWith("rubric/", StringComparison.Ordinal);

    public string Address => $"/{(IsRubric ? "skills" : Path[..Path.IndexOf('/', StringComparison.Ordinal)])}/{file.Slug}";

    public IReadOnlyList<FoundLink> Links => file.Links;

    /// <summary>Sentences at keys and below headings, in the order of the file.</summary>
    public IReadOnlyList<Passage> Passages { get; } = [.. Prose.SelectMany(key => AtKey(keys, key)), .. body.Passages()];

    public IEnumerable<IndicatorExample> Examples =>
        Indicators().SelectMany(indicator => Of(indicator, "passes", isFound: true).Concat(Of(indicator, "fails", isFound: false)));

    public int? LineOf(string section) => body.Find(section)?.Line;

    private IEnumerable<YamlMap> Indicators() =>
        keys.Entries.GetValueOrDefault("indicators").Value is YamlList { Entries: var entries } ? entries.OfType<YamlMap>() : [];

    private IEnumerable<IndicatorExample> Of(YamlMap indicator, string key, bool isFound) =>
        from id in Texts(indicator, "id")
        from sentence in Texts(indicator, key)
        select new IndicatorExample(Path, sentence.Line, sentence.Column, file.Slug, id.Text, sentence.Text, isFound);

    private static IEnumerable<Passage> AtKey(YamlMap keys, string key) =>
        Texts(keys, key).Select(text => new Passage(key, text.Line, text.Column, [.. SentencesOf.Line(text.Text, text.Line, text.Column)]));

    private static IEnumerable<YamlText> Texts(YamlMap map, string key) => map.Entries.GetValueOrDefault(key).Value switch
    {
        YamlText text => [text],
        YamlList { Entries: var entries } => entries.OfType<YamlText>(),
        _ => [],
    };
}
