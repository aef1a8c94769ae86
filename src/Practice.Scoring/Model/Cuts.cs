using Practice.Scoring.Rubrics;

namespace Practice.Scoring.Model;

/// <summary>Where the outputs of the models are cut: to whole levels, to flags that are raised, to sentences that are marked.</summary>
/// <param name="Evidence">For an answer in its boxes.</param>
/// <param name="EvidenceInOneBox">For an answer whose boxes don't tell which sentence is what: there the models are too sure.</param>
internal sealed record Cuts(IReadOnlyList<Stretch> Levels, double Flag, double Evidence, double EvidenceInOneBox)
{
    private const int Overall = 10;

    /// <summary>From this level on there is a deed to be pointed at.</summary>
    private const int Behaviour = 2;

    /// <summary>How much sooner a unit is marked for each level that the skill has: where more is shown, there is more to point at.</summary>
    private const double EasierByLevel = 0.06;

    /// <summary>Six skills and four parts, 0 to 3; overall, 1 to 5.</summary>
    public int Level(Reading reading, int dimension) => Level(reading.Output(dimension), dimension);

    public int Level(double output, int dimension) => Stretch.Level(
        Levels[dimension].Continuous(output), dimension == Overall ? 1 : 0, dimension == Overall ? 5 : 3);

    /// <summary>The same before it is rounded.</summary>
    private double Continuous(Reading reading, int dimension) => Math.Clamp(
        Levels[dimension].Continuous(reading.Output(dimension)), dimension == Overall ? 1 : 0, dimension == Overall ? 5 : 3);

    /// <summary>How far the output lies from where the level would change, 0 to 0.5.</summary>
    public double Margin(Reading reading, int dimension)
    {
        var output = Continuous(reading, dimension);
        return 0.5 - Math.Abs(output - Math.Floor(output + 0.5));
    }

    public bool IsRaised(Reading reading, int flag, Kind kind) =>
        IsPlain(reading, flag) || (reading.Flags[flag] > Flag && !(kind == Kind.Approach && RubricIds.Flags[flag] == "hypothetical"));

    /// <summary>Whether a sentence alone is enough to raise a flag.</summary>
    public static bool IsPlain(Reading reading, int flag)
    {
        foreach (var unit in reading.Units)
            if (unit.IsEnoughFor(RubricIds.Flags[flag]))
                return true;
        return false;
    }

    /// <summary>
    /// The units that are shown for a skill, in the order of the text: none where the skill is not shown, at least the
    /// likeliest where a behaviour is.
    /// </summary>
    public IEnumerable<Unit> Marked(Reading reading, int skill)
    {
        var level = Level(reading, skill);
        if (reading.Units.Count == 0 || level == 0)
            return [];
        var evidence = reading.Evidence[skill];
        var wanted = (Telling.IsInBoxes(reading.Units) ? Evidence : EvidenceInOneBox) - (EasierByLevel * (Continuous(reading, skill) - Behaviour));
        var least = level >= Behaviour ? Math.Min(wanted, Likeliest(evidence, reading.MayShow)) : wanted;
        return reading.Units.Where((_, at) => reading.MayShow[at] && evidence[at] > 0 && evidence[at] >= least);
    }

    private static double Likeliest(double[] evidence, bool[] mayShow)
    {
        var most = 0.0;
        for (var at = 0; at < evidence.Length; at++)
            if (mayShow[at])
                most = Math.Max(most, evidence[at]);
        return most;
    }
}
