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
        var mend = flags.Select(flag => Mend(reading, kind, flag)).OrderByDescending(step => step.By).Take(MostFlags).ToList();
        Judgement[] judged = [.. skills, .. parts];
        var found = Enumerable.Range(0, judged.Length)
            .Where(dimension => judged[dimension].Level < 3)
            .Select(dimension => Lift(reading, judged[dimension], dimension))
            .OfType<Found>()
            .ToList();
        return [.. mend, .. MostValuable(reading, found, Most - mend.Count)];
    }

    /// <summary>
    /// What lifts a level comes before what does not, and then what brings more. Where enough lift one, what the others would
    /// bring is not asked.
    /// </summary>
    private static IEnumerable<NextStep> MostValuable(Reading reading, List<Found> found, int most)
    {
        var lifting = found.Where(step => step.By > 0).OrderByDescending(step => Gain(reading, step));
        var others = found.Where(step => step.By == 0).OrderByDescending(step => Gain(reading, step));
        return lifting.Concat(others)
            .Take(most)
            .Select(step => new NextStep(Findings.ToLift(step.Judgement.Id, step.Judgement.Level), PartOf(step.Judgement), step.Judgement.Id, step.By, step.Best.Probe.Indicator));
    }

    /// <param name="By">Levels by which the best trial lifts the criterion.</param>
    private sealed record Found(Judgement Judgement, int Dimension, Trial Best, int By);

    /// <summary>The first missing behaviour that lifts the criterion; where none of those tried does, the one that comes nearest.</summary>
    private Found? Lift(Reading reading, Judgement judgement, int dimension)
    {
        Trial? best = null;
        foreach (var probe in probes.Missing(reading, judgement.Id).Take(Tried))
        {
            var trial = new Trial(probe, reading.Output(dimension, probe));
            if (best is null || trial.Output > best.Output)
                best = trial;
            if (model.Cuts.Level(trial.Output, dimension) > judgement.Level)
                break;
        }

        return best is null ? null : new(judgement, dimension, best, Math.Max(0, model.Cuts.Level(best.Output, dimension) - judgement.Level));
    }

    /// <summary>What the criterion and the whole answer would gain.</summary>
    private static double Gain(Reading reading, Found found) =>
        found.Best.Output - reading.Output(found.Dimension) + (reading.Output(Overall, found.Best.Probe) - reading.Output(Overall));

    /// <summary>What one level's model says of the answer with the probe's sentence.</summary>
    private sealed record Trial(Probe Probe, double Output);

    /// <summary>What the whole answer would gain without the words on which the flag rests.</summary>
    private NextStep Mend(Reading reading, Kind kind, RaisedFlag flag)
    {
        var rest = model.ReadSome(reading, unit => !flag.Evidence.Any(ground => ground.Part == unit.Sentence.Part && ground.Start == unit.Start), kind);
        var by = rest.Units.Count == 0 ? 0 : Math.Max(0, model.Cuts.Level(rest, Overall) - model.Cuts.Level(reading, Overall));
        return new(Findings.OfFlag(flag.Id), flag.Evidence.Count > 0 ? flag.Evidence[0].Part : null, flag.Id, by, "");
    }

    private static Part? PartOf(Judgement judgement) => Enum.TryParse<Part>(judgement.Id, ignoreCase: true, out var part) ? part : Part.Action;
}
