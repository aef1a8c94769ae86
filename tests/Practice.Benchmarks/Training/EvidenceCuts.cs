using Practice.Scoring.Model;

namespace Practice.Benchmarks.Training;

/// <summary>
/// Over which score a sentence is marked: the lowest threshold at which, of all marked sentences, the wanted share is
/// cited by a rater. One for all skills: thresholds of their own lost .02 of recall on scenarios not seen.
/// </summary>
internal static class EvidenceCuts
{
    /// <summary>A little more than is promised, since the threshold is chosen on the same readings.</summary>
    private const double WantedPrecision = 0.726;

    /// <param name="cuts">All cuts with this threshold: a skill that is not shown has no evidence.</param>
    public static double Fit(IReadOnlyList<Document> documents, IReadOnlyList<Reading> readings, Func<double, Cuts> cuts)
    {
        for (var threshold = 0.2; threshold < 0.6; threshold += 0.001)
            if (Precision(documents, readings, cuts(threshold)) >= WantedPrecision)
                return threshold;
        return 0.6;
    }

    private static double Precision(IReadOnlyList<Document> documents, IReadOnlyList<Reading> readings, Cuts cuts)
    {
        var (shown, right) = (0, 0);
        for (var d = 0; d < documents.Count; d++)
            for (var skill = 0; skill < Targets.Skills; skill++)
            {
                var marked = documents[d].Cited(cuts.Marked(readings[d], skill));
                var votes = documents[d].Answer.Votes(skill);
                shown += marked.Count;
                right += marked.Count(votes.ContainsKey);
            }

        return (double)right / Math.Max(1, shown);
    }
}
