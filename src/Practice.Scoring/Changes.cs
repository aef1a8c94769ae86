using System.Text;

namespace Practice.Scoring;

/// <summary>
/// Evidence gained and lost between two drafts. Evidence is the same when its words are, in whatever part and place,
/// capitals, punctuation and blanks: a sentence that moved is neither gained nor lost, one that was reworded is both.
/// </summary>
public static class Changes
{
    /// <summary>One entry for each skill of the later assessment, in its order, changed or not.</summary>
    /// <param name="earlier">The text that <paramref name="before"/> was made from.</param>
    /// <param name="later">The text that <paramref name="after"/> was made from.</param>
    public static IReadOnlyList<SkillChange> Between(StarAnswer earlier, Assessment before, StarAnswer later, Assessment after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return [.. after.Skills.Select(skill => Between(
            earlier, before.Skills.FirstOrDefault(old => old.Id == skill.Id) ?? new(skill.Id, 0, 0, []), later, skill))];
    }

    private static SkillChange Between(StarAnswer earlier, Judgement before, StarAnswer later, Judgement after)
    {
        var (had, has) = (Words(earlier, before), Words(later, after));
        return new(
            before, after,
            [.. after.Evidence.Where(evidence => !had.Contains(Words(later, evidence)))],
            [.. before.Evidence.Where(evidence => !has.Contains(Words(earlier, evidence)))]);
    }

    private static HashSet<string> Words(StarAnswer text, Judgement judgement) =>
        judgement.Evidence.Select(evidence => Words(text, evidence)).ToHashSet(StringComparer.Ordinal);

    /// <summary>Letters and digits in small letters, one blank between words; an apostrophe leaves no gap ("didn't").</summary>
    private static string Words(StarAnswer text, Evidence evidence)
    {
        var words = new StringBuilder();
        var isGap = false;
        foreach (var c in text[evidence.Part].AsSpan(evidence.Start, evidence.End - evidence.Start))
        {
            if (c is '\'' or '’' or '‘' or '`')
                continue;
            if (!char.IsLetterOrDigit(c))
            {
                isGap = words.Length > 0;
                continue;
            }

            if (isGap)
                words.Append(' ');
            words.Append(char.ToLowerInvariant(c));
            isGap = false;
        }

        return words.ToString();
    }
}
