using Practice.Scoring;

namespace Practice.Web.Pages.Drafts;

/// <summary>What one skill gained (stretches of the later text) and lost (of the earlier one) between two drafts.</summary>
public sealed record EvidenceChange(string Id, IReadOnlyList<Evidence> Gained, IReadOnlyList<Evidence> Lost)
{
    /// <summary>One for each skill of the later assessment. Evidence is the same when its words are, wherever they stand.</summary>
    public static IReadOnlyList<EvidenceChange> Between(StarAnswer earlier, Assessment before, StarAnswer later, Assessment after) =>
    [
        .. from skill in after.Skills
           let had = before.Skills.FirstOrDefault(old => old.Id == skill.Id)?.Evidence ?? []
           let hadWords = had.Select(evidence => Words(earlier, evidence)).ToHashSet(StringComparer.Ordinal)
           let hasWords = skill.Evidence.Select(evidence => Words(later, evidence)).ToHashSet(StringComparer.Ordinal)
           select new EvidenceChange(
               skill.Id,
               [.. skill.Evidence.Where(evidence => !hadWords.Contains(Words(later, evidence)))],
               [.. had.Where(evidence => !hasWords.Contains(Words(earlier, evidence)))]),
    ];

    private static string Words(StarAnswer text, Evidence evidence) => string.Join(' ', text[evidence.Part][evidence.Start..evidence.End]
        .ToLowerInvariant()
        .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        .Select(word => string.Concat(word.Where(char.IsLetterOrDigit)))
        .Where(word => word.Length > 0));
}
