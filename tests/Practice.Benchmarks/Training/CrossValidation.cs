using Practice.Benchmarks.Learning;
using Practice.Benchmarks.Measure;
using Practice.Scoring.Indicators;
using Practice.Scoring.Model;
using Practice.Scoring.Rubrics;

namespace Practice.Benchmarks.Training;

/// <summary>
/// Reads every answer with models that never saw its scenario; and the panel's in other layouts, which are only measured.
/// </summary>
internal sealed class CrossValidation
{
    /// <summary>
    /// What the second stage learns from: every answer as it is, in a learner's grammar, and with each text one box on. The second
    /// copy brings .01 of kappa on answers in such grammar and the third .02 in parts on answers so told; neither costs the others .01.
    /// </summary>
    private static readonly Layout[] Taught = [Layout.Boxes, Layout.LearnerJoined, Layout.Shifted];

    /// <summary>All told in one box: what the cut for such answers is chosen on.</summary>
    private static readonly Layout[] InOneBox = [Layout.Joined, Layout.JoinedInAction];

    private readonly IReadOnlyList<RatedAnswer> answers;
    private readonly int panel;
    private readonly int[] folds;
    private readonly UnitStage units;
    private readonly AnswerStage linear;
    private readonly Dictionary<Layout, Corpus> corpora = [];
    private readonly Dictionary<Layout, Reading[]> readings = [];

    /// <param name="answers">The panel's first, then all others.</param>
    public CrossValidation(IReadOnlyList<RatedAnswer> answers, IndicatorFinder finder, ulong partition, params IReadOnlyList<Layout> layouts)
    {
        this.answers = answers;
        panel = answers.TakeWhile(answer => answer.IsPanel).Count();
        var dealt = Folds.Deal(answers.Where(answer => answer.IsPanel).Select(answer => answer.Scenario), answers.Select(answer => answer.Scenario), partition);
        folds = [.. answers.Select(answer => dealt[answer.Scenario])];
        Corpus = Corpus.Of(Documents(Layout.Boxes));
        LongSentences.Relabel(Corpus);
        foreach (var layout in layouts.Union(Taught).Union(InOneBox))
        {
            corpora[layout] = layout == Layout.Boxes ? Corpus : Corpus.Reading(Documents(layout));
            readings[layout] = new Reading[corpora[layout].Documents.Count];
        }

        units = new UnitStage(Corpus, folds, [.. corpora.Values]);
        linear = new AnswerStage(Corpus, folds, [.. corpora.Values], units);
        Parallel.For(0, Folds.Count, Cores.All, ReadFold);

        List<Document> Documents(Layout layout) => [.. answers.Take(Taught.Contains(layout) ? answers.Count : panel).AsParallel().AsOrdered().Select(answer => new Document(answer, layout, finder))];
    }

    /// <summary>The answers as they are, with the labels of their long sentences shared out.</summary>
    public Corpus Corpus { get; }

    /// <summary>Every document scored without its own fold: what the second stage of the final model is trained on.</summary>
    public IReadOnlyList<Sample> Samples() =>
        [.. Taught.SelectMany(layout => Learnt(_ => true, layout).Select(d => Sample(corpora[layout], d, folds[d])))];

    /// <summary>Scores with cuts that were chosen on the other folds: of all answers, or of the panel's where the layout is only measured.</summary>
    public IReadOnlyList<Scored> Scored(Layout layout) =>
        [.. readings[layout].Select((reading, d) => Score(corpora[layout].Documents[d], reading, ChosenWithout[folds[d]]))];

    /// <summary>Cuts chosen on all answers, for the final model.</summary>
    public Cuts Cuts() => Cuts(Learnt(_ => true));

    /// <summary>For each fold the cuts that are chosen on the others.</summary>
    private Cuts[] ChosenWithout => field ??= [.. Enumerable.Range(0, Folds.Count).Select(fold => Cuts(Learnt(d => folds[d] != fold)))];

    /// <summary>What the second stage learns from in a layout. The short answers, which turn on single deeds, are learnt once.</summary>
    private List<int> Learnt(Func<int, bool> isIn, Layout layout = Layout.Boxes) => [.. Enumerable.Range(0, answers.Count).Where(d =>
        !answers[d].IsForFirstStageOnly && isIn(d) && (layout == Layout.Boxes || answers[d].Source != Source.Short))];

    private Cuts Cuts(IReadOnlyList<int> chosen)
    {
        var told = InOneBox.SelectMany(layout => chosen.Where(d => d < panel).Select(d => (layout, d))).ToList();
        return CutStage.Fit(
            [.. chosen.Select(d => Corpus.Documents[d])], [.. chosen.Select(d => readings[Layout.Boxes][d])],
            [.. told.Select(one => corpora[one.layout].Documents[one.d])], [.. told.Select(one => readings[one.layout][one.d])]);
    }

    private static Scored Score(Document document, Reading reading, Cuts cuts) => new(
        [.. Enumerable.Range(0, AnswerFeatures.Dimensions).Select(dimension => cuts.Level(reading, dimension))],
        RubricIds.Flags.Where((_, flag) => cuts.IsRaised(reading, flag, document.Answer.Kind)).ToHashSet(),
        [.. Enumerable.Range(0, Targets.Skills).Select(skill => document.Cited(cuts.Marked(reading, skill)))]);

    private Sample Sample(Corpus reading, int d, int testFold)
    {
        var read = units.Scores(reading, d, testFold);
        var (document, (whole, showing)) = (reading.Documents[d], linear.Output(reading, d, testFold));
        return new(document,
            new(document.Units, read.Whole, document.Answer.Kind, _ => whole),
            new([.. read.Showing.Select(unit => document.Units[unit])], read.Shown, document.Answer.Kind, _ => showing));
    }

    private void ReadFold(int fold)
    {
        var models = SecondStage.Fit([.. Taught.SelectMany(layout => Learnt(d => folds[d] != fold, layout).Select(d => Sample(corpora[layout], d, fold)))]);
        foreach (var (layout, reading) in corpora)
            for (var d = 0; d < reading.Documents.Count; d++)
                if (folds[d] == fold)
                    readings[layout][d] = Sample(reading, d, fold).ReadBy(models);
    }
}
