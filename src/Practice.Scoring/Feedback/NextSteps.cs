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

    /// <summary>The first missing behaviour that lifts the criterion; where none of those tried does, the one that comes nearest.</summary>
    private Worth? Lift(Reading reading, Judgement judgement, int dimension)
    {
        Trial? best = null;
        foreach (var probe in probes.Of(judgement.Id).Where(probe => !IsMet(reading, judgement.Id, probe)).Take(Tried))
        {
            var trial = Try(reading, probe, dimension);
            if (best is null || trial.Output > best.Output)
                best = trial;
            if (model.Cuts.Level(trial.Output, dimension) > judgement.Level)
                break;
        }

        if (best is null)
            return null;
        var by = Math.Max(0, model.Cuts.Level(best.Output, dimension) - judgement.Level);
        var gain = best.Output - reading.Outputs[dimension] + (model.Answers.Levels[Overall].Predict(best.Features) - reading.Outputs[Overall]);
        return new(new(Findings.ToLift(judgement.Id, judgement.Level), PartOf(judgement), judgement.Id, by, best.Probe.Indicator), gain);
    }

    /// <summary>What one level's model says of the answer with the probe's sentence.</summary>
    private sealed record Trial(Probe Probe, double[] Features, double Output);

    private Trial Try(Reading reading, Probe probe, int dimension)
    {
        var features = AnswerFeatures.With(reading.Features, reading.Linear, reading.Units.Count, probe);
        return new(probe, features, model.Answers.Levels[dimension].Predict(features));
    }

    private static bool IsMet(Reading reading, string criterion, Probe probe)
    {
        foreach (var unit in reading.Units)
            foreach (var match in unit.Matches)
                if (match.Criterion == criterion && match.Indicator.Id == probe.Indicator)
                    return true;
        return false;
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
