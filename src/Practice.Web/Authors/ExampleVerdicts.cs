using Practice.Content;
using Practice.Scoring;
using Practice.Scoring.Indicators;
using Practice.Scoring.Text;

namespace Practice.Web.Authors;

/// <summary>Every example of an indicator that has to be found is, and no near-miss.</summary>
public static class ExampleVerdicts
{
    public static IEnumerable<Problem> Problems(Proof proof)
    {
        ArgumentNullException.ThrowIfNull(proof);
        var finder = new IndicatorFinder(proof.Library.Rubric);
        return proof.Examples
            .Where(example => proof.Library.Criterion(example.Criterion)?.Indicator(example.Indicator) is not null && Finds(finder, example) != example.IsFound)
            .Select(example => new Problem(
                example.Path, example.Line, example.Column,
                $"\"{example.Indicator}\" {(example.IsFound ? "does not find" : "finds")} \"{example.Sentence}\"",
                example.IsFound ? "a phrase has to fit each of its passes" : "no phrase may fit any of its fails"));
    }

    private static bool Finds(IndicatorFinder finder, IndicatorExample example) => finder
        .Find(AnnotatedAnswer.Of(new StarAnswer(Action: example.Sentence)), Kind.Story)
        .Any(match => match.Criterion == example.Criterion && match.Indicator.Id == example.Indicator);
}
