using Practice.Benchmarks.Measure;
using Practice.Scoring.Model;
using Practice.Scoring.Text;

namespace Practice.Benchmarks.Training;

/// <summary>A rated answer, read: its units, what they say, and which rated sentences they touch.</summary>
internal sealed class Document
{
    public Document(RatedAnswer answer, LaidOut laidOut)
    {
        Answer = answer;
        Units = Practice.Scoring.Model.Units.Of(AnnotatedAnswer.Of(laidOut.Text));
        Keys = UnitVectors.Keys(Units);
        Sentences = [.. Units.Select(unit => laidOut.Sentences(unit.Sentence.Part, unit.Start, unit.End).ToArray())];
    }

    public RatedAnswer Answer { get; }

    public List<Unit> Units { get; }

    public List<UnitKeys> Keys { get; }

    public string[][] Sentences { get; }
}
