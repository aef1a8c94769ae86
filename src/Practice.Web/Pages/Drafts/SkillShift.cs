using Practice.Content;
using Practice.Data;

namespace Practice.Web.Pages.Drafts;

/// <summary>Evidence that a skill gained and lost from one draft to another, in the words of the drafts.</summary>
public sealed record SkillShift(string Id, string Title, IReadOnlyList<string> Gained, IReadOnlyList<string> Lost)
{
    /// <summary>The skills in which anything changed, in the rubric's order.</summary>
    public static IReadOnlyList<SkillShift> Between(Draft from, Draft to, Library library) =>
    [
        .. EvidenceChange.Between(from.Text, from.Assessment, to.Text, to.Assessment)
            .Where(change => change.Gained.Count + change.Lost.Count > 0)
            .Select(change => new SkillShift(
                change.Id,
                Names.OfCriterion(library, change.Id),
                [.. change.Gained.Select(evidence => Quotation.Of(to.Text, evidence))],
                [.. change.Lost.Select(evidence => Quotation.Of(from.Text, evidence))])),
    ];
}
