using Practice.Scoring.Indicators;
using Practice.Scoring.Rubrics;
using Practice.Scoring.Text;

namespace Practice.Scoring.Model;

/// <summary>
/// For each behaviour of the rubric one of its first passing examples: the middle one by what it is worth, so that what is
/// promised is neither the best nor the worst wording. They are read when they are first asked for: a scorer should be ready
/// at once.
/// </summary>
internal sealed class Probes(Rubric rubric, IndicatorFinder finder, TrainedModel model)
{
    /// <summary>Examples that are read for each behaviour.</summary>
    private const int Examples = 3;

    private readonly Dictionary<string, Behaviour[]> byCriterion = rubric.Skills.Concat(rubric.Parts).ToDictionary(
        criterion => criterion.Id,
        criterion => criterion.Indicators.Where(indicator => indicator.Level == Indicator.Show)
            .Select(indicator => new Behaviour(indicator, new(() => Middle(criterion.Id, indicator, finder, model))))
            .ToArray(),
        StringComparer.Ordinal);

    private sealed record Behaviour(Indicator Indicator, Lazy<Probe> Probe);

    /// <summary>
    /// The behaviours of a criterion that no phrase of an answer meets, in the order of the rubric file: its author puts first
    /// what matters most.
    /// </summary>
    public IEnumerable<Probe> Missing(Reading reading, string criterion) => (byCriterion.GetValueOrDefault(criterion) ?? [])
        .Where(behaviour => !reading.Met.Contains(behaviour.Indicator))
        .Select(behaviour => behaviour.Probe.Value);

    private static Probe Middle(string criterion, Indicator indicator, IndicatorFinder finder, TrainedModel model) => indicator.Passes.Take(Examples)
        .Select(example => Probe(criterion, indicator.Id, example, finder, model))
        .OrderBy(Worth)
        .ElementAt(Math.Min(Examples, indicator.Passes.Count) / 2);

    private static double Worth(Probe probe) => RubricIds.Skills.ToList().IndexOf(probe.Criterion) is >= 0 and var skill
        ? probe.Scores[Targets.Skill(skill, Targets.Shown)]
        : probe.Scores[Targets.FirstTold + RubricIds.Parts.ToList().IndexOf(probe.Criterion)];

    private static Probe Probe(string criterion, string indicator, string example, IndicatorFinder finder, TrainedModel model)
    {
        var part = RubricIds.Parts.Contains(criterion) ? Enum.Parse<Part>(criterion, ignoreCase: true) : Part.Action;
        var answer = AnnotatedAnswer.Of(new StarAnswer(Action: example));
        var read = model.ReadAll(model.ReadUnits(answer, finder, Kind.Story, []), Kind.Story).Whole;
        var scores = (double[])read.Scores[0].Clone();
        for (var told = 0; told < 4; told++)
            scores[Targets.FirstPart + told] = told == (int)part ? 1 : 0;
        return new(criterion, indicator, answer.Words, scores, read.Linear, model.AnswerBank.Start);
    }
}
