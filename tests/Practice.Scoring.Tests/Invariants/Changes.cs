using System.Text;

namespace Practice.Scoring.Tests.Invariants;

/// <summary>Ways to change a text or to compare what is said of it.</summary>
internal static class Changes
{
    public static StarAnswer Each(this StarAnswer answer, Func<string, string> change) =>
        new(change(answer.Situation), change(answer.Task), change(answer.Action), change(answer.Result));

    public static StarAnswer With(this StarAnswer answer, Part part, string text) => part switch
    {
        Part.Situation => answer with { Situation = text },
        Part.Task => answer with { Task = text },
        Part.Action => answer with { Action = text },
        _ => answer with { Result = text },
    };

    /// <summary>The skills that are higher in the second verdict, as "empathy 1 to 2".</summary>
    public static IReadOnlyList<string> Lifts(Assessment before, Assessment after) =>
        [.. before.Skills.Zip(after.Skills).Where(pair => pair.Second.Level > pair.First.Level).Select(pair => $"{pair.First.Id} {pair.First.Level} to {pair.Second.Level}")];

    /// <summary>All that is said, with the words of each span in small letters in place of its offsets.</summary>
    public static string InWords(Assessment assessment, StarAnswer answer)
    {
        var tokens = Text.AnnotatedAnswer.Of(answer).Sentences.SelectMany(sentence => sentence.Tokens.Select(token => (sentence.Part, token))).ToLookup(pair => pair.Part, pair => pair.token);
        var said = new StringBuilder();
        foreach (var judgement in assessment.Skills.Concat(assessment.Parts))
            said.Append(judgement.Id).Append(' ').Append(judgement.Level).Append(' ').Append(judgement.Confidence).Append(Words(judgement.Evidence)).Append('\n');
        foreach (var flag in assessment.Flags)
            said.Append(flag.Id).Append(Words(flag.Evidence)).Append('\n');
        said.Append(assessment.Language).Append(' ').Append(assessment.StoryType).Append(' ').Append(assessment.Overall).Append(' ').Append(assessment.Words).Append('\n');
        return said.AppendJoin('\n', assessment.Next).ToString();

        string Words(IReadOnlyList<Evidence> evidence) => string.Concat(evidence.Select(ground =>
            $" [{ground.Part} {ground.Indicator}: {string.Join(' ', tokens[ground.Part].Where(token => token.Start >= ground.Start && token.End <= ground.End).Select(token => token.Word))}]"));
    }
}
