using Practice.Scoring.Text;

namespace Practice.Scoring.Model;

/// <summary>
/// Deeds that are told of and were not the speaker's, or not done. Words alone look the same: "I did not let him finish"
/// shares them all with its opposite.
/// </summary>
internal static class Undone
{
    /// <summary>Words between a negation and the deed that it denies, at most.</summary>
    private const int Reach = 3;

    /// <summary>
    /// Whether what the speaker does in it is denied, or was only close: "I never asked", "I nearly offered her a cake". What shows a
    /// skill before that stands: "I did not interrupt, nor ask her to repeat it".
    /// </summary>
    public static bool IsDenied(Unit unit)
    {
        var denied = -1;
        foreach (var clause in unit.Clauses)
        {
            if (clause.IsQuoted || clause.Subject is not (Subject.Speaker or Subject.We))
                continue;
            if (Denied(unit, clause) is >= 0 and var deed)
                denied = denied < 0 ? deed : denied;
            else if (HasDeed(unit, clause))
                return false;
        }

        return denied >= 0 && !unit.ShowsBefore(denied);
    }

    /// <summary>Whether nobody in it does anything but others, or the speaker only would have.</summary>
    public static bool IsNotTheSpeakers(Unit unit, Kind kind)
    {
        var any = false;
        foreach (var clause in unit.Clauses)
        {
            var isOthers = clause.Doer == Subject.Other;
            var isImagined = kind == Kind.Story && clause is { IsHypothetical: true, IsQuoted: false, Subject: Subject.Speaker or Subject.We };
            if (!isOthers && !isImagined && clause.Doer != Subject.Thing && !(clause.First > unit.First && IsBeside(unit, clause)))
                return false;
            any |= isOthers || isImagined;
        }

        return any;
    }

    /// <summary>Index of the deed that a clause denies, or -1, as where it is denied twice: "I did not hang up without asking".</summary>
    private static int Denied(Unit unit, Clause clause)
    {
        var (reach, isDenied) = (0, false);
        for (var at = Math.Max(clause.First, unit.First); at < Math.Min(clause.Last, unit.Last); at++)
        {
            var token = unit.Sentence.Tokens[at];
            if (!token.IsWord)
                continue;
            if (WordLists.Negations.Contains(token) || WordLists.Nearly.Contains(token))
            {
                if (isDenied && token.Word == "without")
                    return -1;
                (reach, isDenied) = (Reach + 1, true);
            }
            else if (reach > 0 && WordLists.Deeds.ContainsStem(token) && !IsItself(unit, at))
                return at;
            else if (token.Word is "did" or "i" or "we")
                continue;
            reach--;
        }

        return -1;
    }

    /// <summary>"I did not let it get to me": what is denied would have been no deed.</summary>
    private static bool IsItself(Unit unit, int at) =>
        unit.Sentence.Tokens[at].Stem == "let" && at + 1 < unit.Last && unit.Sentence.Tokens[at + 1].Word is "it" or "that" or "this" or "my" or "myself" or "anything";

    /// <summary>"Before I spoke", "when she rang": it says when or why, and no deed stands in it.</summary>
    private static bool IsBeside(Unit unit, Clause clause) =>
        unit.Sentence.Tokens[clause.First].Word is "before" or "after" or "when" or "until" or "till" or "while" or "because" or "as" or "since" or "where" or "if"
        && !HasDeed(unit, clause);

    private static bool HasDeed(Unit unit, Clause clause)
    {
        for (var at = Math.Max(clause.First, unit.First); at < Math.Min(clause.Last, unit.Last); at++)
            if (WordLists.Deeds.ContainsStem(unit.Sentence.Tokens[at]))
                return true;
        return false;
    }
}
