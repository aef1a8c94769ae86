using Practice.Scoring.Indicators;

namespace Practice.Scoring.Levels;

/// <summary>What was found for one skill, part or flag.</summary>
internal sealed class Grounds(IReadOnlyList<IndicatorMatch> matches)
{
    public IReadOnlyList<IndicatorMatch> All => matches;

    /// <summary>Matches that show a behaviour, not only claim it.</summary>
    public IReadOnlyList<IndicatorMatch> Shown { get; } = [.. matches.Where(match => match.Indicator.Level >= 2)];

    public bool HasClaim => matches.Any(match => match.Indicator.Level == 1);

    /// <summary>Different behaviours: the same one told again, or the same sentence twice, counts once.</summary>
    public int Behaviours { get; } = Math.Min(
        matches.Where(match => match.Indicator.Level >= 2).Select(match => match.Indicator.Id).Distinct().Count(),
        matches.Where(match => match.Indicator.Level >= 2).Select(Words).Distinct().Count());

    /// <summary>What was said, in quotation marks or as reported speech.</summary>
    public bool HasWording => Shown.Any(match => match.Clause.IsQuoted);

    public IReadOnlyList<Evidence> Evidence(bool claimsToo) =>
        [.. (claimsToo ? All : Shown).Select(EvidenceSpan.Of).Distinct().OrderBy(e => e.Part).ThenBy(e => e.Start).ThenBy(e => e.End).ThenBy(e => e.Indicator, StringComparer.Ordinal)];

    private static string Words(IndicatorMatch match) => string.Join(' ', match.Sentence.Tokens.Select(token => token.Stem));
}
