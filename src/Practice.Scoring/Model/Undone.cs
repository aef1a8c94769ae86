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

    private const double Most = 0.5;

    /// <summary>Whether at least half of what an answer is cited with stands in units that are undone.</summary>
    public static bool IsMost(Reading reading, Kind kind)
    {
        double all = 0, undone = 0;
        foreach (var (unit, scores) in reading.Showing.Units.Zip(reading.Showing.Scores))
        {
            var cited = Math.Max(0, Showing.Cited(scores));
            all += cited;
            undone += unit.IsUndone(kind) ? cited : 0;
        }

        return undone > 0 && undone >= Most * all;
    }

    /// <summary>Whether what the speaker does in it is denied, or was only close: "I never asked", "I nearly offered her a cake".</summary>
    public static bool IsDenied(Unit unit)
    {
        var denied = false;
        foreach (var clause in unit.Clauses)
        {
            if (clause.IsQuoted || clause.Subject is not (Subject.Speaker or Subject.We))
                continue;
            if (IsDenied(unit, clause))
                denied = true;
            else if (HasDeed(unit, clause))
                return false;
        }

        return denied;
    }

    /// <summary>Whether nobody in it does anything but others, or the speaker only would have.</summary>
    public static bool IsNotTheSpeakers(Unit unit, Kind kind)
    {
        var any = false;
        foreach (var clause in unit.Clauses)
        {
            var isOthers = clause.Doer == Subject.Other;
            var isImagined = kind == Kind.Story && clause is { IsHypothetical: true, IsQuoted: false, Subject: Subject.Speaker or Subject.We };
            if (!isOthers && !isImagined && clause.Doer != Subject.Thing)
                return false;
            any |= isOthers || isImagined;
        }

        return any;
    }

    private static bool IsDenied(Unit unit, Clause clause)
    {
        var reach = 0;
        for (var at = Math.Max(clause.First, unit.First); at < Math.Min(clause.Last, unit.Last); at++)
        {
            var token = unit.Sentence.Tokens[at];
            if (!token.IsWord)
                continue;
            if (WordLists.Negations.Contains(token.Word) || WordLists.Nearly.Contains(token.Word))
                reach = Reach + 1;
            else if (reach > 0 && WordLists.Deeds.Contains(token.Stem))
                return true;
            reach--;
        }

        return false;
    }

    private static bool HasDeed(Unit unit, Clause clause)
    {
        for (var at = Math.Max(clause.First, unit.First); at < Math.Min(clause.Last, unit.Last); at++)
            if (WordLists.Deeds.Contains(unit.Sentence.Tokens[at].Stem))
                return true;
        return false;
    }
}
