using Practice.Content;
using Practice.Data;
using Practice.Data.Coaching;
using Practice.Scoring;
using Practice.Scoring.Text;
using Practice.Web.Pages;

namespace Practice.Web.Commands.Demo;

/// <summary>What one coach makes of one draft.</summary>
/// <param name="leaning">Whether this coach tends to mark lower (-1) or higher (1) than others.</param>
internal sealed class Marking(Library library, Draft draft, string seeker, int leaning, Chance chance)
{
    /// <summary>Of ten levels three are not the machine's: people who mark the same answers by one rubric differ as often.</summary>
    private const double Differs = 0.3;

    private static readonly CommentKind[] Kinds = Enum.GetValues<CommentKind>();

    private readonly IReadOnlyList<Sentence> sentences = AnnotatedAnswer.Of(draft.Text).Sentences;
    private readonly int firstKind = chance.Below(4);

    public Dictionary<string, int?> Levels() => draft.Assessment.Skills.Concat(draft.Assessment.Parts)
        .ToDictionary(judged => judged.Id, judged => (int?)Level(judged));

    public string Note()
    {
        var skills = draft.Assessment.Skills.OrderByDescending(skill => skill.Level).ThenByDescending(skill => skill.Confidence).ToList();
        string[] lines =
        [
            Said(CoachWords.Openings, seeker), skills[0].Level >= 2 ? Said(CoachWords.Works, Name(skills[0])) : "", skills[^1].Level < 3 && chance.Is(0.8) ? Said(CoachWords.Lacks, Name(skills[^1])) : "",
            chance.Is(0.7) ? chance.Of(CoachWords.Closings) : "",
        ];
        return string.Join("\n\n", lines.Where(line => line.Length > 0));
    }

    /// <summary>The kinds take turns, so that none is rare.</summary>
    public (CommentKind Kind, Part Part, int Start, int End, string Text) Comment(int number)
    {
        var kind = Kinds[(firstKind + number) % Kinds.Length];
        if (kind == CommentKind.Essential && !sentences.Any(IsWeak))
            kind = CommentKind.Actionable;
        return kind switch
        {
            CommentKind.Celebratory when Shown() is var (evidence, shows) => (kind, evidence.Part, evidence.Start, evidence.End, $"This works. {shows}."),
            CommentKind.Actionable when chance.Is(0.6) && Asked() is { } question && Within(Part.Action) is { } sentence => Of(kind, sentence, question),
            CommentKind.Essential => Of(kind, chance.Of([.. sentences.Where(IsWeak)])),
            _ => Of(kind, chance.Of(sentences)),
        };
    }

    private int Level(Judgement judged)
    {
        if (!judged.IsJudged)
            return chance.Is(0.7) ? 0 : 1;
        if (!chance.Is(Differs))
            return judged.Level;
        var step = leaning != 0 && chance.Is(0.7) ? leaning : chance.Is(0.5) ? 1 : -1;
        return Math.Clamp(judged.Level + (chance.Is(0.1) ? 2 * step : step), 0, 3);
    }

    private (CommentKind, Part, int, int, string) Of(CommentKind kind, Sentence sentence, string? text = null) =>
        (kind, sentence.Part, sentence.Start, sentence.End, text ?? chance.Of(CoachWords.Of(kind, sentence.Part)));

    private (Evidence Evidence, string Shows)? Shown()
    {
        var found = draft.Assessment.Skills.Where(skill => skill.Level >= 2)
            .SelectMany(skill => skill.Evidence.Where(evidence => evidence.Indicator.Length > 0)
                .Select(evidence => (evidence, library.Criterion(skill.Id)?.Indicator(evidence.Indicator)?.Shows)))
            .Where(one => one.Shows is not null).ToList();
        return found.Count == 0 ? null : chance.Of(found)!;
    }

    private string? Asked()
    {
        var missing = draft.Assessment.Skills.Where(skill => skill.Level <= 1)
            .SelectMany(skill => library.Criterion(skill.Id)?.Indicators ?? []).Select(indicator => indicator.Asks).Where(asks => asks.Length > 0).ToList();
        return missing.Count == 0 ? null : chance.Of(missing);
    }

    /// <summary>It stands in a part that is vague, or, but for the result, not complete.</summary>
    private bool IsWeak(Sentence sentence) => draft.Assessment.Parts[(int)sentence.Part].Level <= (sentence.Part == Part.Result ? 1 : 2);

    private Sentence? Within(Part part)
    {
        var there = sentences.Where(sentence => sentence.Part == part).ToList();
        return there.Count == 0 ? null : chance.Of(there);
    }

    private string Name(Judgement judged) => Names.OfCriterion(library, judged.Id).ToLowerInvariant();

    private string Said(string[] sayings, string about) => string.Format(System.Globalization.CultureInfo.InvariantCulture, chance.Of(sayings), about);
}
