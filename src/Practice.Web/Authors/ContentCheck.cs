using Practice.Content;
using Practice.Scoring;

namespace Practice.Web.Authors;

/// <summary>
/// Everything that an author should know of a content folder: what keeps files off the site, what an editor would mark,
/// and what the scorer says of the cards' own answers and of the rubric's examples.
/// </summary>
public sealed record ContentCheck(Library Library, IReadOnlyList<Problem> Problems)
{
    public static ContentCheck Of(string folder)
    {
        var proof = Proof.Read(folder);
        var (library, scorer) = (proof.Library, new Scorer(proof.Library.Rubric));
        // Without the whole rubric a verdict says more about what is missing than about the card.
        var hasRubric = !proof.Problems.Any(problem => problem.Path.StartsWith("rubric/", StringComparison.Ordinal));
        var verdicts = hasRubric
            ? library.Scenarios.AsParallel().AsOrdered().SelectMany(card => CardVerdicts.Problems(card, proof, scorer))
            : Enumerable.Empty<Problem>();
        return new(library, Problem.InOrder([.. proof.Problems, .. verdicts, .. ExampleVerdicts.Problems(proof)]));
    }
}
