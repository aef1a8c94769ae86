using Practice.Benchmarks.Measure;
using Practice.Benchmarks.Training;
using Practice.Scoring;
using Practice.Scoring.Rubrics;
using Practice.Web.Pages.Accuracy;
using static Practice.Web.Pages.Accuracy.AccuracyCard;

namespace Practice.Benchmarks.Card;

/// <summary>Makes the accuracy card from what was measured: the same measurement gives the same card.</summary>
internal static class CardMaker
{
    private static readonly string[] Ids = [.. RubricIds.Skills, .. RubricIds.Parts, "overall"];

    /// <param name="answers">All that were rated; the card speaks of the panel's.</param>
    /// <param name="model">SHA-256 of the model that ships.</param>
    public static AccuracyCard Make(IReadOnlyList<RatedAnswer> answers, IReadOnlyList<Measured> measured, IReadOnlyList<Strangers> strangers, string rubric, string model)
    {
        var panel = answers.Where(answer => answer.IsPanel).ToList();
        return new(
            Scorer.Version, rubric, model,
            new(panel.Count, panel.Select(answer => answer.Scenario).Distinct().Count(), answers.Count, Folds.Count),
            PanelAgreement.Of(panel),
            [.. measured.Select(partition => Of(panel, partition))],
            [.. strangers.Select(Of)]);
    }

    private static Partition Of(List<RatedAnswer> panel, Measured measured)
    {
        var scores = measured.Layouts[0].Scores;
        var (agreement, bootstrap) = (Agreement.Of(panel, scores), new Bootstrap(panel, scores));
        return new(
            measured.Partition,
            [.. Ids.Select((id, d) => Dimension(id, d, panel, scores, bootstrap.Around(agreement.Kappas[d], kappas => kappas[d])))],
            bootstrap.Around(agreement.Skills, kappas => kappas[..6].Average()),
            bootstrap.Around(agreement.Parts, kappas => kappas[6..10].Average()),
            new(Figure.Rounded(agreement.FlagF1), Figure.Rounded(agreement.FalselyAccused),
                [.. agreement.Flags.Select((flag, at) => new Flag(RubricIds.Flags[at], flag.Present, flag.Found, flag.Right))]),
            Figure.Rounded(agreement.Precision), Figure.Rounded(agreement.Recall),
            [.. measured.Layouts.Select(layout => Means(layout.Layout.ToString(), Agreement.Of(panel, layout.Scores)))]);
    }

    private static Dimension Dimension(string id, int dimension, List<RatedAnswer> panel, IReadOnlyList<Scored> scores, Estimate kappa)
    {
        var pairs = panel.Zip(scores, (answer, scored) => (Theirs: answer.Median(dimension), Off: Math.Abs(answer.Median(dimension) - scored.Levels[dimension]))).ToList();
        var levels = Enumerable.Range(Kappas.Lowest(dimension), Kappas.Highest(dimension) - Kappas.Lowest(dimension) + 1)
            .Select(level => pairs.Where(pair => pair.Theirs == level).ToList())
            .Select((at, number) => new AtLevel(number + Kappas.Lowest(dimension), at.Count, at.Count(pair => pair.Off == 0), at.Count(pair => pair.Off <= 1)));
        return new(
            id, kappa, Figure.Rounded((double)pairs.Count(pair => pair.Off == 0) / pairs.Count), Figure.Rounded((double)pairs.Count(pair => pair.Off <= 1) / pairs.Count), [.. levels]);
    }

    private static StrangersMeans Of(Strangers strangers)
    {
        var agreement = Agreement.Of(strangers.Answers, strangers.Scores);
        return new(strangers.Answers.Count, Figure.Rounded(agreement.FalselyAccused), Means(strangers.Name, agreement));
    }

    private static Means Means(string name, Agreement agreement) => new(
        name, Figure.Rounded(agreement.Skills), Figure.Rounded(agreement.Parts), Figure.Rounded(agreement.Overall),
        Figure.Rounded(agreement.FlagF1), Figure.Rounded(agreement.Precision), Figure.Rounded(agreement.Recall));
}
