using Practice.Content;
using Practice.Scoring;

namespace Practice.Web.Pages.Drafts;

/// <summary>An assessment as a seeker reads it: what to do next, what works, the marked text, and the levels for who asks.</summary>
public sealed record Report(
    IReadOnlyList<Advice> NextSteps,
    IReadOnlyList<Praise> WhatWorks,
    MarkedText Text,
    IReadOnlyList<Verdict> Skills,
    IReadOnlyList<Verdict> Parts,
    IReadOnlyList<Verdict> Flags)
{
    private const int MostPraises = 4;

    public static Report Of(StarAnswer text, Assessment assessment, Library library)
    {
        var marked = MarkedText.Of(text, assessment, library);
        return new(
            [.. assessment.Next.Select(step => Slip(step, library)).OfType<Advice>()],
            [.. assessment.Skills
                .Where(skill => skill.Level >= 2 && skill.Evidence.Count > 0)
                .OrderByDescending(skill => skill.Level).ThenByDescending(skill => skill.Confidence)
                .Take(MostPraises)
                .Select(skill => Praise.Of(skill, text, library))],
            marked,
            [.. assessment.Skills.Select(skill => Verdict.OfSkill(skill, marked, library))],
            [.. assessment.Parts.Select(part => Verdict.OfPart(part, marked, library))],
            [.. assessment.Flags.Select(flag => Verdict.OfFlag(flag, marked, library))]);
    }

    /// <summary>
    /// What the finding says of the text, with the question of the behaviour that is missing. The finding's own question
    /// stays where the step names no behaviour, or one that has left the rubric since the draft was kept.
    /// </summary>
    private static Advice? Slip(NextStep step, Library library)
    {
        var advice = library.Advice(step.Finding);
        return advice is not null && library.Criterion(step.Lifts)?.Indicator(step.Indicator) is { Asks.Length: > 0 } missing
            ? advice with { Question = missing.Asks }
            : advice;
    }
}
