using System.Security.Cryptography;
using System.Text;

namespace Practice.Scoring.Rubrics;

/// <summary>A name for everything that the scorer reads of a rubric: the first 12 hex digits of a SHA-256.</summary>
public static class RubricVersion
{
    public static string Of(Rubric rubric)
    {
        ArgumentNullException.ThrowIfNull(rubric);
        var text = new StringBuilder();
        foreach (var criterion in rubric.Skills.Concat(rubric.Parts).Concat(rubric.Flags))
        {
            text.Append(criterion.Id).Append('\n');
            // Evidence is named, and next steps are tried, by the passing examples. What an indicator shows and asks is left out:
            // people read it, no verdict rests on it, and a better wording of a question must not make drafts look as if they
            // had been judged by another rubric.
            foreach (var indicator in criterion.Indicators)
                text.Append(' ').Append(indicator.Id).Append(' ').Append(indicator.Level).Append(' ').Append(indicator.By).Append('\n')
                    .AppendJoin('\n', indicator.Phrases).Append('\n')
                    .AppendJoin('\n', indicator.Unless).Append('\n')
                    .AppendJoin('\n', indicator.Passes).Append('\n');
        }

        foreach (var name in rubric.WordClasses.Keys.Order(StringComparer.Ordinal))
            text.Append(name).Append('=').AppendJoin(',', rubric.WordClasses[name]).Append('\n');
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())))[..12];
    }
}
