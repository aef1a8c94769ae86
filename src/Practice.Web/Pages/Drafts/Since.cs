using Practice.Content;
using Practice.Data;
using Practice.Scoring;

namespace Practice.Web.Pages.Drafts;

/// <summary>What changed since the draft before, skill by skill; skills that stayed as they were are left out.</summary>
/// <param name="Draft">Number of the draft before.</param>
/// <param name="IsReadAlike">Both drafts were read by the same scorer with the same rubric.</param>
public sealed record Since(int Draft, bool IsReadAlike, IReadOnlyList<Since.Line> Evidence, IReadOnlyList<Since.Step> Levels)
{
    /// <summary>Words of evidence, as they stand in the later and in the earlier draft.</summary>
    public sealed record Line(string Id, string Title, IReadOnlyList<string> Gained, IReadOnlyList<string> Lost);

    public sealed record Step(string Title, string Before, string After);

    public static Since Of(Draft before, Draft after, Library library)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var changes = Changes.Between(before.Text, before.Assessment, after.Text, after.Assessment);
        return new(
            before.Number,
            (before.Assessment.Scorer, before.Assessment.Rubric) == (after.Assessment.Scorer, after.Assessment.Rubric),
            [.. changes.Where(change => change.Gained.Count + change.Lost.Count > 0).Select(change => new Line(
                change.Id, Names.OfCriterion(library, change.Id), Quotes(after.Text, change.Gained), Quotes(before.Text, change.Lost)))],
            [.. changes.Where(change => change.By != 0).Select(change => new Step(
                Names.OfCriterion(library, change.Id), Names.OfSkillLevel(change.Before.Level), Names.OfSkillLevel(change.After.Level)))]);
    }

    private static IReadOnlyList<string> Quotes(StarAnswer text, IReadOnlyList<Evidence> evidence) => [.. evidence.Select(ground => Quotation.Of(text, ground))];
}
