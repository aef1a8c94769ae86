using Practice.Scoring.Text;

namespace Practice.Scoring.Levels;

/// <summary>
/// What kind of telling an answer is, by the finite verbs of its clauses: what happened, what is done always, what would
/// be done, what the speaker holds or is.
/// </summary>
internal static class StoryTypes
{
    public const string Hypothetical = "hypothetical";
    private const string Story = "story";
    private const string Habit = "habit";
    private const string Opinion = "opinion";
    private const string SelfDescription = "self-description";
    private const string None = "none";

    /// <summary>So far before a clause "every time" and "whenever" still belong to it.</summary>
    private const int BeforeClause = 5;

    private static readonly WordList Habits = WordList.Of("always usually normally generally typically often sometimes whenever every");

    private static readonly WordList Views = WordList.Of("think believe feel reckon find guess suppose");

    /// <summary>After "once", "yesterday" and "one day" even the present tense tells a story, as learners of English do.</summary>
    private static readonly WordList Once = WordList.Of("yesterday once");

    private static readonly WordList OneTime = WordList.Of("day time morning afternoon evening night customer guest man woman lady client week");

    private static readonly WordList Weekdays = WordList.Of("monday tuesday wednesday thursday friday saturday sunday");

    public static string Of(AnnotatedAnswer answer)
    {
        var own = OwnClause.Of(answer).ToList();
        var done = own.Where(clause => !clause.Clause.IsHypothetical).ToList();
        var hypothetical = own.Count - done.Count;
        var past = done.Count(clause => clause.Tense == Tense.Past);
        var present = done.Count(clause => clause.Tense == Tense.Present && !IsView(clause));
        var either = done.Count(clause => clause.Tense == Tense.Either);
        var others = OfOthers(answer);
        if (hypothetical > 2 * past && hypothetical >= present)
            return Hypothetical;
        if (IsStory(past, present, others))
            return 2 * done.Count(clause => clause.Tense == Tense.Past && IsHabitual(clause)) >= Math.Max(1, past) ? Habit : Story;
        if (IsOnce(answer, isTold: past > 0) && done.Count + others.Present >= 2)
            return Story;
        if (either > 0 && present == 0 && !done.Any(IsView))
            return done.Any(IsHabitual) || !done.Any(clause => clause.IsNamed) || others.Present > others.Past ? Habit : Story;
        return Unhappened(answer, [.. done.Where(clause => clause.Tense == Tense.Present)], others.Past + others.Present + hypothetical);
    }

    private static bool IsStory(int past, int present, (int Past, int Present) others)
    {
        var (allPast, allPresent) = (past + others.Past, present + others.Present);
        return (past >= 2 && 2 * past >= present) || (past > 0 && present == 0 && allPast >= allPresent) || (allPast >= 2 && allPast > allPresent);
    }

    /// <summary>What tells nothing that happened: how the speaker works, what the speaker is, what the speaker holds.</summary>
    private static string Unhappened(AnnotatedAnswer answer, List<OwnClause> present, int others)
    {
        var traits = present.Count(IsTrait) + answer.Sentences.Count(IsAboutMe);
        var views = present.Count(IsView);
        if (traits > 0 && 2 * traits >= present.Count)
            return SelfDescription;
        if (views > 0 && 2 * views >= present.Count)
            return Opinion;
        if (present.Count > 0 || answer.Sentences.Any(IsAdvice))
            return Habit;
        return others > 0 ? Opinion : None;
    }

    /// <summary>Clauses of anybody else, by tense; "if a customer shouted" is not told as having happened.</summary>
    private static (int Past, int Present) OfOthers(AnnotatedAnswer answer)
    {
        int past = 0, present = 0;
        foreach (var sentence in answer.Sentences)
            foreach (var clause in sentence.Clauses.Where(clause => !clause.IsQuoted && !clause.IsHypothetical && clause.Subject is not (Subject.Speaker or Subject.We)))
            {
                var tense = IsCondition(sentence, clause) ? Tense.None : Tenses.Within(sentence.Tokens, clause.First, clause.Last);
                past += tense == Tense.Past ? 1 : 0;
                present += tense == Tense.Present ? 1 : 0;
            }

        return (past, present);
    }

    private static bool IsCondition(Sentence sentence, Clause clause)
    {
        for (var at = clause.First; at < clause.Last; at++)
            if (sentence.Tokens[at].Word is "if" or "imagine" or "suppose" or "whenever")
                return true;
        return false;
    }

    /// <summary>"I always listened", "Every time she called I listened", "I used to listen".</summary>
    private static bool IsHabitual(OwnClause own)
    {
        var tokens = own.Sentence.Tokens;
        for (var at = Math.Max(0, own.Clause.First - BeforeClause); at < own.Clause.Last; at++)
            if (Habits.Contains(tokens[at]) || (tokens[at].Word == "used" && at + 1 < tokens.Count && tokens[at + 1].Word == "to"))
                return true;
        return false;
    }

    /// <summary>"I am patient", "I have good people skills"; not "I am listening".</summary>
    private static bool IsTrait(OwnClause own)
    {
        var tokens = own.Sentence.Tokens;
        if (own.Verb < 0)
            return false;
        var (verb, next) = (tokens[own.Verb].Word, own.Verb + 1 < tokens.Count ? tokens[own.Verb + 1].Word : "");
        return (verb is "am" or "'m" or "are" or "'re" && !next.EndsWith("ing", StringComparison.Ordinal))
            || (verb is "have" or "'ve" && tokens.Any(token => token.Stem is "skill" or "strength" or "experienc" or "personality" or "patienc" or "nature"))
            || (verb is "pride" or "consider" && next is "myself");
    }

    /// <summary>"My greatest strength is patience", "People say I am calm".</summary>
    private static bool IsAboutMe(Sentence sentence) =>
        sentence.Tokens.Any(token => token.Word == "my") && sentence.Tokens.Any(token => token.Stem is "strength" or "personality" or "qualiti" or "weakness" or "skill")
        && sentence.Tokens.Any(token => token.Word is "is" or "are");

    private static bool IsView(OwnClause own) =>
        own.Verb >= 0 && Views.Contains(own.Sentence.Tokens[own.Verb]) && !(own.Verb + 1 < own.Sentence.Tokens.Count && own.Sentence.Tokens[own.Verb + 1].Word == "out");

    /// <summary>"Let them finish, then apologise": steps without a subject.</summary>
    private static bool IsAdvice(Sentence sentence) =>
        sentence.Tokens.Count > 2 && sentence.Tokens[0].Word is "let" or "listen" or "stay" or "keep" or "ask" or "apologise" or "apologize" or "offer" or "thank" or "explain" or "first" or "never" or "always" or "give" or "take" or "do";

    /// <param name="isTold">Something is told as past: then a day of the week is one day, too.</param>
    private static bool IsOnce(AnnotatedAnswer answer, bool isTold) => answer.Sentences.Any(sentence =>
    {
        for (var at = 0; at < sentence.Tokens.Count; at++)
        {
            var next = at + 1 < sentence.Tokens.Count ? sentence.Tokens[at + 1].Word : "";
            if (Once.Contains(sentence.Tokens[at]) || (sentence.Tokens[at].Word is "one" or "last" && OneTime.Contains(next))
                || (isTold && Weekdays.Contains(sentence.Tokens[at])))
                return true;
        }

        return false;
    });
}
