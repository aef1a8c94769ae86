using Practice.Scoring;
using Practice.Scoring.Model;
using Practice.Scoring.Rubrics;

namespace Practice.Benchmarks.Training;

/// <summary>What the raters say of each unit, as shares of raters.</summary>
internal static class UnitLabels
{
    /// <summary>How often a unit tells each part: the label where the boxes do not say.</summary>
    private static readonly double[] PartShares = [0.22, 0.12, 0.46, 0.2];

    public static double[] Of(Document document, int unit)
    {
        var (answer, labels) = (document.Answer, new double[Targets.Count]);
        var sentences = document.Sentences[unit];
        var one = 1.0 / answer.Ratings.Count;
        foreach (var rating in answer.Ratings)
        {
            for (var skill = 0; skill < Targets.Skills; skill++)
            {
                if (!rating.Evidence[skill].Any(sentences.Contains))
                    continue;
                labels[Targets.Skill(skill, Targets.Shown)] += rating.Skills[skill] >= 2 ? one : 0;
                labels[Targets.Skill(skill, Targets.Claimed)] += rating.Skills[skill] == 1 ? one : 0;
                labels[Targets.Skill(skill, Targets.Cited)] += one;
                labels[Targets.Skill(skill, Targets.Weight)] += one * rating.Skills[skill] / 3;
            }

            for (var flag = 0; flag < RubricIds.Flags.Count; flag++)
                if (rating.Flags.TryGetValue(RubricIds.Flags[flag], out var cited) && cited.Any(sentences.Contains))
                    labels[Targets.FirstFlag + flag] += one;
            labels[Targets.Flagged] += rating.Flags.Values.Any(cited => cited.Any(sentences.Contains)) ? one : 0;
        }

        labels[Targets.Overall] = (answer.Mean(10) - 1) / 4;
        Parts(answer.Text, sentences, labels);
        for (var part = 0; part < 4; part++)
            labels[Targets.FirstTold + part] = labels[Targets.FirstPart + part] * answer.Mean(6 + part) / 3;
        return labels;
    }

    private static void Parts(StarAnswer text, string[] sentences, double[] labels)
    {
        var isLaidOut = StarAnswer.Parts.Count(part => text[part].Length > 0) >= 3;
        for (var part = 0; part < 4; part++)
            labels[Targets.FirstPart + part] = !isLaidOut || sentences.Length == 0
                ? PartShares[part]
                : sentences[0].StartsWith(RubricIds.Parts[part], StringComparison.Ordinal) ? 1 : 0;
    }
}
