using Practice.Scoring;
using Practice.Scoring.Rubrics;

namespace Practice.Content.Files;

/// <summary>Reads a skill, a part or a flag of the rubric.</summary>
/// <param name="wordClasses">Null when <c>words.md</c> is broken: phrases are then not held against it.</param>
internal sealed class CriterionFile(IReadOnlyDictionary<string, IReadOnlyList<string>>? wordClasses)
{
    private static readonly string[] SkillLevels = ["Not shown", "Claimed", "Shown", "Strong"];
    private static readonly string[] PartLevels = ["Missing", "Vague", "Clear", "Complete"];
    private static readonly string[] Actors = ["speaker", "customer", "other", "anyone"];

    public ReadCriterion? Skill(SourceFile file) => Read(file, RubricIds.Skills, SkillLevels, "How to show it without naming it");

    public ReadCriterion? Part(SourceFile file) => Read(file, RubricIds.Parts, PartLevels, "How to show it without naming it");

    public ReadCriterion? Flag(SourceFile file) => Read(file, RubricIds.Flags, [], "How to avoid it");

    private ReadCriterion? Read(SourceFile file, IReadOnlyList<string> ids, string[] levels, string how)
    {
        if (!ids.Contains(file.Slug))
        {
            file.Wrong(1, 1, $"the rubric has no \"{file.Slug}\"", $"{Nearest.Hint(file.Slug, ids)}files here: {string.Join(", ", ids.Select(id => id + ".md"))}");
            return null;
        }

        if (Document.Of(file) is not var (fields, body))
            return null;
        var findings = Findings.Of(file.Slug);
        body.Expect(new(
        [
            "What it is", "Why interviewers care", .. Levels(levels), "Common traps", how,
            "Advice", .. findings.Select(finding => "Advice/" + finding),
        ]));
        var criterion = new Criterion(
            file.Slug,
            fields.Text("title", 60),
            ids == RubricIds.Skills ? Mark(fields) : "",
            fields.Text("summary"),
            body.Prose("What it is"),
            body.Prose("Why interviewers care"),
            [.. levels.Select((name, level) => Level(body, name, level))],
            body.Prose("Common traps"),
            body.Prose(how),
            Indicators(fields, asks: ids != RubricIds.Flags));
        fields.Close();
        var advice = AdviceSection.Read(body, findings);
        return file.IsFine ? new(criterion, advice) : null;
    }

    private static IEnumerable<string> Levels(string[] levels) => levels.Length == 0 ? [] : ["Levels", .. levels.Select(name => "Levels/" + name)];

    private static LevelDescription Level(Body body, string name, int level)
    {
        var (meaning, example) = body.Find("Levels/" + name) is { Blocks.Count: > 0 } section ? section.BeforeAndQuote() : (Prose.Empty, "");
        return new(level, name, meaning, example);
    }

    private static string Mark(Fields fields)
    {
        var mark = fields.Text("mark");
        if (mark.Length > 0 && !(mark.Length == 2 && mark.All(char.IsAsciiLetterUpper)))
            fields.WrongAt("mark", $"\"mark\" is \"{mark}\"", "it has to be two capital letters");
        return mark;
    }

    /// <param name="asks">False for a flag: nobody is asked for what an answer is better without.</param>
    private List<Indicator> Indicators(Fields fields, bool asks)
    {
        var indicators = new List<Indicator>();
        foreach (var entry in fields.Maps("indicators"))
        {
            var id = entry.Text("id", 80);
            if (id.Length > 0 && !Slug.IsWellFormed(id))
                entry.WrongAt("id", $"\"{id}\" is no id", "use small letters, digits and single hyphens");
            if (id.Length > 0 && indicators.Any(other => other.Id == id))
                entry.WrongAt("id", $"there are two indicators \"{id}\"", "give each an id of its own");
            var (shows, level, by) = (entry.Text("shows", 120), entry.Whole("level", 1, asks ? 2 : 3), ActorOf(entry.OneOf("by", "actor", Actors)));
            var question = asks ? entry.Question("asks", 160, mayBeLeftOut: level == 1) : "";
            var (phrases, unless) = (Phrases(entry, "phrases"), Phrases(entry, "unless"));
            indicators.Add(new(
                id, shows, level, by, phrases, Plain(entry.Texts("passes", 4, 100)), Plain(entry.Texts("fails", 3, 100)), question)
            {
                Unless = unless,
            });
            entry.Close();
        }

        return indicators;
    }

    private List<string> Phrases(Fields entry, string key)
    {
        var phrases = entry.Texts(key, 0, 200);
        if (wordClasses is null)
            return [];
        foreach (var phrase in phrases)
            if (PhraseSyntax.Problem(phrase.Text, wordClasses) is { } problem)
                entry.Wrong(phrase, $"the phrase \"{phrase.Text}\"", problem);
        return Plain(phrases);
    }

    private static List<string> Plain(IReadOnlyList<YamlText> texts) => [.. texts.Select(text => text.Text)];

    private static Actor ActorOf(string by) => by switch
    {
        "customer" => Actor.Customer,
        "other" => Actor.Other,
        "anyone" => Actor.Anyone,
        _ => Actor.Speaker,
    };
}
