using Practice.Scoring.Model;

namespace Practice.Scoring.Feedback;

/// <summary>
/// At most three next steps, found by running the scorer against itself: a sentence that shows one missing behaviour is
/// added to the answer in thought, and what lifts a level is worth asking for. A raised flag comes first, because it costs
/// most: it is worth what the answer would be without those words.
/// </summary>
internal sealed class NextSteps(Probes probes, TrainedModel model)
{
    private const int Most = 3;
    private const int MostFlags = 2;

    /// <summary>Behaviours that are tried for each criterion: the first that are missing, in the order of the rubric.</summary>
    private const int Tried = 2;

    private const int Overall = 10;

    public IReadOnlyList<NextStep> For(Reading reading, Kind kind, IReadOnlyList<Judgement> skills, IReadOnlyList<Judgement> parts, IReadOnlyList<RaisedFlag> flags)
    {
        var mend = flags.Select(flag => Mend(reading, kind, flag)).OrderByDescending(step => step.By).Take(MostFlags);
        var lift = skills.Concat(parts)
            .Select((judgement, dimension) => (judgement, dimension))
            .Where(judged => judged.judgement.Level < 3)
            .Select(judged => Lift(reading, judged.judgement, judged.dimension))
            .OfType<Worth>()
            .OrderByDescending(found => found.Step.By > 0)
            .ThenByDescending(found => found.Gain)
            .Select(found => found.Step);
        return [.. mend.Concat(lift).Take(Most)];
    }

    private sealed record Worth(NextStep Step, double Gain);

    /// <summary>The behaviour that lifts the criterion most; without a whole level where none does.</summary>
    private Worth? Lift(Reading reading, Judgement judgement, int dimension)
    {
        var met = reading.Units.SelectMany(unit => unit.Matches)
            .Where(match => match.Criterion == judgement.Id)
            .Select(match => match.Indicator.Id)
            .ToHashSet(StringComparer.Ordinal);
        var tried = probes.Of(judgement.Id)
            .Where(probe => !met.Contains(probe.Indicator))
            .Take(Tried)
            .Select(probe => (probe, features: AnswerFeatures.With(reading.Features, reading.Linear, reading.Units.Count, probe)))
            .Select(with => (with.probe, with.features, output: model.Answers.Levels[dimension].Predict(with.features)))
            .ToList();
        if (tried.Count == 0)
            return null;
        var (best, features, output) = tried.MaxBy(with => with.output);
        var by = Math.Max(0, model.Cuts.Level(output, dimension) - judgement.Level);
        var gain = output - reading.Outputs[dimension] + (model.Answers.Levels[Overall].Predict(features) - reading.Outputs[Overall]);
        return new(new(Findings.ToLift(judgement.Id, judgement.Level), PartOf(judgement), judgement.Id, by, best.Indicator), gain);
    }

    /// <summary>What the whole answer would gain without the words on which the flag rests.</summary>
    private NextStep Mend(Reading reading, Kind kind, RaisedFlag flag)
    {
        var rest = reading.Units
            .Where(unit => !flag.Evidence.Any(ground => ground.Part == unit.Sentence.Part && ground.Start == unit.Start))
            .ToList();
        var by = rest.Count == 0 ? 0 : Math.Max(0, model.Cuts.Level(model.Read(rest, kind), Overall) - model.Cuts.Level(reading, Overall));
        return new(Findings.OfFlag(flag.Id), flag.Evidence.Count > 0 ? flag.Evidence[0].Part : null, flag.Id, by, "");
    }

    private static Part? PartOf(Judgement judgement) => Enum.TryParse<Part>(judgement.Id, ignoreCase: true, out var part) ? part : Part.Action;
}
