using Practice.Benchmarks.Measure;
using Practice.Scoring.Indicators;
using Practice.Scoring.Model;
using Practice.Scoring.Text;

namespace Practice.Benchmarks.Training;

/// <summary>A rated answer, read: its units, what they say, and which rated sentences they touch.</summary>
internal sealed class Document
{
    public Document(RatedAnswer answer, Layout layout, IndicatorFinder finder)
    {
        var laidOut = new LaidOut(layout == Layout.Copied ? answer.Copy ?? answer.Text : answer.Text, layout);
        var annotated = AnnotatedAnswer.Of(laidOut.Text);
        (Answer, Layout) = (answer, layout);
        Units = Scoring.Model.Units.Of(annotated, sentence => finder.Find(sentence, answer.Kind));
        Keys = UnitVectors.Keys(Units);
        Sentences = [.. Units.Select(unit => laidOut.Sentences(unit.Sentence.Part, unit.Start, unit.End).ToArray())];
        Labels = [.. Enumerable.Range(0, Units.Count).Select(unit => UnitLabels.Of(this, unit))];
        Targets = [.. Enumerable.Range(0, AnswerFeatures.Dimensions).Select(answer.Mean), .. Scoring.Rubrics.RubricIds.Flags.Select(answer.Share)];
    }

    public RatedAnswer Answer { get; }

    public Layout Layout { get; }

    public List<Unit> Units { get; }

    public List<UnitKeys> Keys { get; }

    /// <summary>For each unit the rated sentences that it touches.</summary>
    public string[][] Sentences { get; }

    public double[][] Labels { get; }

    /// <summary>The rated sentences that these units of it touch.</summary>
    public HashSet<string> Cited(IEnumerable<Unit> units) => [.. units.SelectMany(unit => Sentences[Units.FindIndex(own => ReferenceEquals(own, unit))])];

    /// <summary>Mean levels of the readers, and for each flag the share of those who see it.</summary>
    public double[] Targets { get; }
}
