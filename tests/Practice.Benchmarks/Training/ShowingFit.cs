using Practice.Benchmarks.Learning;
using Practice.Scoring;
using Practice.Scoring.Indicators;
using Practice.Scoring.Model;
using Practice.Scoring.Text;

namespace Practice.Benchmarks.Training;

/// <summary>
/// Whether a unit shows a skill at all, by its own words. Learnt from the units of all answers, from sentences that were
/// written to show nothing, and from the rubric's examples of each behaviour: answers hold little padding to learn from.
/// </summary>
internal sealed class ShowingFit
{
    /// <summary>Of a sentence that was written to show nothing, against 1 for a unit of an answer.</summary>
    private const double NothingWeight = 3.5;

    /// <summary>
    /// What such a sentence is, where a unit that nobody cites is 0: many of those tell a little, and readers cite another. At
    /// 0 as well, four times as many sentences of padding count for the same share of cited units.
    /// </summary>
    private const double Nothing = -0.2;

    /// <summary>Of an example in the rubric.</summary>
    private const double ExampleWeight = 3;

    /// <summary>Of the ridge regression: twice that of the other targets, since padding is of many kinds and each is rare.</summary>
    private const double Penalty = 8;

    private readonly IndicatorFinder finder = Repository.Finder;
    private readonly Corpus corpus;
    private readonly int steps;
    private readonly SparseRows rows;
    private readonly double[] labels;

    /// <summary>For each row from elsewhere its weight; they stand behind the units of the answers.</summary>
    private readonly double[][] written;

    public ShowingFit(Corpus corpus, int steps)
    {
        (this.corpus, this.steps) = (corpus, steps);
        List<FeatureVector> vectors = [.. corpus.Own.SelectMany(units => units)];
        List<double> shown = [.. corpus.Documents.SelectMany(document => document.Labels).Select(Showing.Cited)];
        List<double[]> weights = [];
        Add(File.ReadLines(Path.Combine(Repository.Written, "nothing.txt")), Nothing, NothingWeight);
        Add(Repository.Rubric.Skills.SelectMany(skill => skill.Indicators).SelectMany(indicator => indicator.Passes), 1, ExampleWeight);
        (rows, labels, written) = (new(vectors, UnitVectors.Length(corpus.Vocabulary)), [.. shown], [.. weights]);

        void Add(IEnumerable<string> sentences, double label, double weight)
        {
            foreach (var vector in sentences.SelectMany(sentence => Vectors(sentence, Kind.Story).Concat(Vectors(sentence, Kind.Approach))))
            {
                vectors.Add(vector);
                shown.Add(label);
                weights.Add([weight / 2]);
            }
        }
    }

    /// <param name="weights">Of the units of the answers.</param>
    /// <returns>For each feature its weight.</returns>
    public double[] On(double[]?[] weights) => SparseRidge.Fit(rows, labels, 1, [.. weights, .. written], Penalty, steps);

    /// <summary>A sentence from elsewhere may stand in an answer of either kind, and half of it counts in each.</summary>
    private IEnumerable<FeatureVector> Vectors(string sentence, Kind kind)
    {
        var answer = AnnotatedAnswer.Of(new StarAnswer(sentence, "", "", ""));
        var units = Units.Of(answer, sentence => finder.Find(sentence, kind));
        var known = KnownFeatures.Of(corpus.Vocabulary, UnitVectors.Keys(units));
        return units.Select((unit, at) => UnitVectors.Own(corpus.Vocabulary, corpus.Shapes, unit, known[at], kind));
    }
}
