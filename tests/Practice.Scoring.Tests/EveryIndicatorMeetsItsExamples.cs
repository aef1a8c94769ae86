using Practice.Scoring.Indicators;
using Practice.Scoring.Text;

namespace Practice.Scoring.Tests;

/// <summary>The examples of the rubric files: what an indicator has to find, and the near-misses that it must not.</summary>
public sealed class EveryIndicatorMeetsItsExamples
{
    private static readonly IndicatorFinder Finder = new(TheRubric.Library.Rubric);

    public static TheoryData<string, string, string, bool> Examples
    {
        get
        {
            var examples = new TheoryData<string, string, string, bool>();
            var library = TheRubric.Library;
            foreach (var criterion in library.Skills.Concat(library.Parts).Concat(library.Flags))
                foreach (var indicator in criterion.Indicators)
                {
                    foreach (var sentence in indicator.Passes)
                        examples.Add(criterion.Id, indicator.Id, sentence, true);
                    foreach (var sentence in indicator.Fails)
                        examples.Add(criterion.Id, indicator.Id, sentence, false);
                }

            return examples;
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void And_not_its_near_misses(string criterion, string indicator, string sentence, bool meets)
    {
        var found = Finder.Find(AnnotatedAnswer.Of(new StarAnswer(Action: sentence)), Kind.Story)
            .Any(match => match.Criterion == criterion && match.Indicator.Id == indicator);
        Assert.True(found == meets, $"{indicator} {(meets ? "does not find" : "finds")}: {sentence}");
    }
}
