namespace Practice.Scoring.Model;

/// <summary>
/// Which units are shown as evidence of a skill, in two looks: the first takes each unit for itself, the second sees what the
/// first made of the others (stacked sequential learning, Cohen and Carvalho 2005).
/// </summary>
internal sealed record EvidenceModel(Forest First, Forest Second)
{
    /// <summary>Features of the second look: what the first found, then what the first was asked with.</summary>
    public const int SecondCount = FirstLook.Count + EvidenceFeatures.Count;

    /// <summary>What the first look finds less likely than this is not looked at again.</summary>
    private const double WorthASecond = 0.1;

    /// <summary>For each skill and unit how likely readers cite it, 0 to 1 or little beyond.</summary>
    public double[][] Of(EvidenceFeatures features, int units)
    {
        if (units == 0)
            return [.. Enumerable.Range(0, Targets.Skills).Select(_ => Array.Empty<double>())];
        var first = LookOnce(features, units, First);
        var look = new FirstLook(first);
        var second = first.Select(found => (double[])found.Clone()).ToArray();
        Span<double> row = stackalloc double[SecondCount];
        for (var skill = 0; skill < Targets.Skills; skill++)
            for (var unit = 0; unit < units; unit++)
            {
                if (!IsWorthASecond(look, unit, skill))
                    continue;
                FillSecond(row, features, look, unit, skill);
                second[skill][unit] = Second.Predict(row);
            }

        return second;
    }

    public static double[][] LookOnce(EvidenceFeatures features, int units, Forest forest)
    {
        var found = new double[Targets.Skills][];
        Span<double> row = stackalloc double[EvidenceFeatures.Count];
        for (var skill = 0; skill < Targets.Skills; skill++)
        {
            found[skill] = new double[units];
            for (var unit = 0; unit < units; unit++)
            {
                if (!features.IsWorthAsking(unit, skill))
                    continue;
                features.Fill(row, unit, skill);
                found[skill][unit] = forest.Predict(row);
            }
        }

        return found;
    }

    public static bool IsWorthASecond(FirstLook look, int unit, int skill) => look.Of(unit, skill) >= WorthASecond;

    public static void FillSecond(Span<double> row, EvidenceFeatures features, FirstLook look, int unit, int skill)
    {
        look.Fill(row, unit, skill);
        features.Fill(row[FirstLook.Count..], unit, skill);
    }
}
