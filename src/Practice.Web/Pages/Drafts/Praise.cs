using Practice.Content;
using Practice.Scoring;

namespace Practice.Web.Pages.Drafts;

/// <summary>What works, by the behaviour that the text shows, with the words that show it.</summary>
public sealed record Praise(string Skill, string Shows, string Quote)
{
    public static Praise Of(Judgement skill, StarAnswer text, Library library)
    {
        var criterion = library.Criterion(skill.Id);
        var best = skill.Evidence
            .OrderByDescending(evidence => criterion?.Indicator(evidence.Indicator)?.Level ?? 0)
            .First();
        return new(
            Names.OfCriterion(library, skill.Id),
            criterion?.Indicator(best.Indicator)?.Shows ?? $"Shows {Names.OfCriterion(library, skill.Id).ToLowerInvariant()}",
            Quotation.Of(text, best));
    }
}
