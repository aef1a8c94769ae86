using Practice.Benchmarks.Measure;
using static Practice.Web.Pages.Accuracy.AccuracyCard;

namespace Practice.Benchmarks.Card;

/// <summary>How far the panel's readers agree with each other: kappa of each two of them, and the mean of those.</summary>
internal static class PanelAgreement
{
    public static Readers Of(IReadOnlyList<RatedAnswer> answers)
    {
        var raters = answers.SelectMany(answer => answer.Ratings).Select(rating => rating.Rater).Distinct().Order(StringComparer.Ordinal).ToList();
        var pairs = raters.SelectMany((one, at) => raters.Skip(at + 1).Select(other => (one, other))).ToList();
        double[] kappas = [.. Enumerable.Range(0, RatedAnswer.Dimensions).Select(d => pairs.Average(pair => Of(answers, pair.one, pair.other, d)))];
        return new(raters.Count, Figure.Rounded(kappas[..6].Average()), Figure.Rounded(kappas[6..10].Average()), Figure.Rounded(kappas[10]));
    }

    private static double Of(IReadOnlyList<RatedAnswer> answers, string one, string other, int dimension)
    {
        var both = answers
            .Select(answer => (One: answer.Ratings.FirstOrDefault(rating => rating.Rater == one), Other: answer.Ratings.FirstOrDefault(rating => rating.Rater == other)))
            .Where(pair => pair is { One: not null, Other: not null }).ToList();
        return Kappas.Of([.. both.Select(pair => pair.One!.Level(dimension))], [.. both.Select(pair => pair.Other!.Level(dimension))], dimension);
    }
}
