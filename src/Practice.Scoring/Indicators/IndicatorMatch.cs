using Practice.Scoring.Rubrics;
using Practice.Scoring.Text;

namespace Practice.Scoring.Indicators;

/// <summary>An indicator that a sentence meets.</summary>
/// <param name="Criterion">Id of the skill, part or flag.</param>
/// <param name="First">Index of the first matching token in the sentence.</param>
/// <param name="Last">Index after the last.</param>
public sealed record IndicatorMatch(string Criterion, Indicator Indicator, Sentence Sentence, int First, int Last)
{
    /// <summary>The clause in which the behaviour is told.</summary>
    public Clause Clause => Sentence.ClauseOf(First);
}
