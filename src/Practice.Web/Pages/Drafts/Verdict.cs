using Practice.Content;
using Practice.Scoring;

namespace Practice.Web.Pages.Drafts;

/// <summary>One line of the levels: a skill, a part or a raised flag, with the rubric line it met and the words that met it.</summary>
/// <param name="Meaning">What the rubric says of the level; for a flag, what the flag is.</param>
public sealed record Verdict(string Id, string Title, int Level, string LevelName, bool IsJudged, Prose Meaning, IReadOnlyList<VerdictGround> Grounds)
{
    public static Verdict OfSkill(Judgement skill, MarkedText text, Library library) =>
        Of(skill, Names.OfSkillLevel(skill.Level), text, library);

    public static Verdict OfPart(Judgement part, MarkedText text, Library library) =>
        Of(part, Names.OfPartLevel(part.Level), text, library);

    public static Verdict OfFlag(RaisedFlag flag, MarkedText text, Library library) => new(
        flag.Id, Names.OfCriterion(library, flag.Id), 0, "Raised", IsJudged: true,
        library.Criterion(flag.Id)?.WhatItIs ?? Prose.Empty, text.Grounds(flag.Id, flag.Evidence));

    private static Verdict Of(Judgement judgement, string levelName, MarkedText text, Library library) => new(
        judgement.Id, Names.OfCriterion(library, judgement.Id), judgement.Level, levelName, judgement.IsJudged,
        library.Criterion(judgement.Id)?.Levels.FirstOrDefault(level => level.Level == judgement.Level)?.Meaning ?? Prose.Empty,
        text.Grounds(judgement.Id, judgement.Evidence));
}
