using System.Collections.Frozen;
using Practice.Scoring.Text;

namespace Practice.Scoring.Levels;

/// <summary>The speaker's own steps: clauses in which "I" does something that another could have seen or heard.</summary>
internal static class OwnSteps
{
    /// <summary>Stems of verbs that tell of a state or a thought, and no step.</summary>
    private static readonly FrozenSet<string> NoSteps = new[]
    {
        "be", "have", "do", "feel", "think", "know", "want", "wish", "like", "hope", "believ", "need", "can", "could", "will", "would", "should", "must", "may",
        "might", "mean", "work", "get", "go", "use", "seem", "learn", "rememb", "lov", "hat", "not", "just", "alway", "also", "then", "really", "actual", "had",
        "remain", "stay", "kept", "handl", "deal", "sort", "manag", "resolv", "'d", "'ve", "'m",
    }.ToFrozenSet();

    /// <summary>Number of different verbs among them.</summary>
    public static int Count(AnnotatedAnswer answer, Kind kind) => answer.Sentences
        .SelectMany(sentence => sentence.Clauses
            .Where(clause => !clause.IsQuoted && clause.Subject is Subject.Speaker or Subject.You && (kind == Kind.Approach || !clause.IsHypothetical))
            .Select(clause => Verb(sentence, clause)))
        .Where(verb => verb is not null)
        .Distinct()
        .Count();

    private static string? Verb(Sentence sentence, Clause clause)
    {
        var at = clause.First;
        while (at < clause.Last && (sentence.Tokens[at].Word is "i" or "you" or "and" or "so" or "then" or "but" || !sentence.Tokens[at].IsWord))
            at++;
        for (var looked = 0; at < clause.Last && looked < 3; at++, looked++)
            if (!NoSteps.Contains(sentence.Tokens[at].Stem) && sentence.Tokens[at].Word != "i")
                return WordLists.Negations.Contains(sentence.Tokens[at].Word) ? null : sentence.Tokens[at].Stem;
        return null;
    }
}
