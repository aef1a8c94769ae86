using Practice.Benchmarks.Measure;
using Practice.Scoring.Model;
using Practice.Scoring.Rubrics;

namespace Practice.Benchmarks.Training;

/// <summary>Chooses the cuts on readings that are out of fold.</summary>
internal static class CutStage
{
    /// <summary>One answer in twenty, of all and of the panel's, may get a flag that its readers do not see: a little less, on the readings it is chosen on.</summary>
    private const double MostAccused = 0.04;

    /// <param name="documents">The panel's first.</param>
    /// <param name="inOneBox">The panel's answers told in one box.</param>
    public static Cuts Fit(IReadOnlyList<Document> documents, IReadOnlyList<Reading> readings, IReadOnlyList<Document> inOneBox, IReadOnlyList<Reading> readInOneBox)
    {
        var answers = documents.Select(document => document.Answer).ToList();
        var panel = answers.TakeWhile(answer => answer.IsPanel).Count();
        var levels = Enumerable.Range(0, AnswerFeatures.Dimensions).Select(dimension => Stretch.Of(
            [.. readings.Take(panel).Select(reading => reading.Output(dimension))], [.. answers.Take(panel).Select(answer => answer.Median(dimension))]));
        var cuts = new Cuts([.. levels], 1, 1, 1);
        cuts = cuts with { Flag = FlagThreshold(answers, readings, threshold => cuts with { Flag = threshold }) };
        cuts = cuts with { EvidenceInOneBox = EvidenceCuts.Fit(inOneBox, readInOneBox, threshold => cuts with { EvidenceInOneBox = threshold }) };
        return cuts with { Evidence = EvidenceCuts.Fit([.. documents.Take(panel)], [.. readings.Take(panel)], threshold => cuts with { Evidence = threshold }) };
    }

    /// <summary>The threshold with the best F1 within what may be falsely accused.</summary>
    private static double FlagThreshold(List<RatedAnswer> answers, IReadOnlyList<Reading> readings, Func<double, Cuts> with)
    {
        var (best, chosen) = (-1.0, 1.0);
        var panel = answers.Count(answer => answer.IsPanel);
        for (var threshold = 0.1; threshold < 0.9; threshold += 0.01)
        {
            var cuts = with(threshold);
            var (right, found, present, accused, accusedByPanel) = (0, 0, 0, 0, 0);
            for (var d = 0; d < answers.Count; d++)
            {
                var wrong = 0;
                for (var flag = 0; flag < RubricIds.Flags.Count; flag++)
                {
                    var (isFound, isPresent) = (cuts.IsRaised(readings[d], flag, answers[d].Kind), answers[d].Has(RubricIds.Flags[flag]));
                    right += isFound && isPresent ? 1 : 0;
                    found += isFound ? 1 : 0;
                    present += isPresent ? 1 : 0;
                    wrong += isFound && !isPresent ? 1 : 0;
                }

                accused += wrong > 0 ? 1 : 0;
                accusedByPanel += wrong > 0 && answers[d].IsPanel ? 1 : 0;
            }

            var f1 = 2.0 * right / Math.Max(1, found + present);
            if (f1 > best && accused <= MostAccused * answers.Count && accusedByPanel <= MostAccused * panel)
                (best, chosen) = (f1, threshold);
        }

        return chosen;
    }
}
