using System.Runtime.InteropServices;
using Practice.Scoring.Indicators;
using Practice.Scoring.Rubrics;
using Practice.Scoring.Text;

namespace Practice.Scoring.Model;

/// <summary>What is judged by itself: a sentence or, of a long one, some clauses that stand together.</summary>
/// <param name="First">Index of its first token in the sentence.</param>
/// <param name="Last">Index after its last token.</param>
/// <param name="Matches">The indicators of the rubric that it meets.</param>
internal sealed record Unit(Sentence Sentence, int First, int Last, IReadOnlyList<IndicatorMatch> Matches)
{
    private List<(int Group, Clause Clause)>? phrases;
    private int[]? groups;
    private bool? isAboutThings;

    /// <summary>The groups of the lexicon that it meets.</summary>
    public List<(int Group, Clause Clause)> Phrases => phrases ??= Lexicon.Shipped.Find(this);

    /// <summary>The same, each once.</summary>
    public int[] Groups => groups ??= [.. Phrases.Select(phrase => phrase.Group).Distinct()];

    /// <summary>
    /// Nobody acts in it, speaks or is spoken of, nothing was done, and no phrase or figure stands in it: "It was a Tuesday",
    /// "The shop has two doors". It may tell of the situation; skills are shown by people, so it is left out where skills are
    /// judged.
    /// </summary>
    public bool IsAboutThings => isAboutThings ??= Matches.Count == 0 && HasNobody() && Phrases.Count == 0;

    /// <summary>
    /// What a skill can't rest on, although the words are those of a deed: one that is denied or was only close; where others
    /// act; and in a story what the speaker only would have done. Phrases of the rubric are asked that already, near where they stand.
    /// </summary>
    public bool IsUndone(Kind kind) => Undone.IsDenied(this) || (!MeetsSkill && Undone.IsNotTheSpeakers(this, kind));

    /// <summary>Whether it meets a phrase of the rubric that shows or claims a skill.</summary>
    public bool MeetsSkill => ShowsBefore(Last);

    /// <summary>Whether such a phrase begins before a token.</summary>
    public bool ShowsBefore(int token)
    {
        foreach (var match in Matches)
            if (match.First < token && RubricIds.Skills.Contains(match.Criterion))
                return true;
        return false;
    }

    /// <summary>It names a skill, "I showed empathy", and meets no phrase of the rubric that shows anything.</summary>
    public bool OnlyClaims
    {
        get
        {
            var claims = false;
            foreach (var match in Matches)
            {
                if (match.Indicator.Level != Indicator.Claim)
                    return false;
                claims |= RubricIds.Skills.Contains(match.Criterion);
            }

            return claims;
        }
    }

    /// <summary>Whether it says what a flag stands for so plainly that nothing else needs to be asked.</summary>
    public bool IsEnoughFor(string flag)
    {
        foreach (var match in Matches)
            if (match.Indicator.Level == Indicator.Enough && match.Criterion == flag && match.IsSaidOutright)
                return true;
        return false;
    }

    public ReadOnlySpan<Token> Tokens => CollectionsMarshal.AsSpan(Sentence.Tokens)[First..Last];

    public int WordCount
    {
        get
        {
            var words = 0;
            foreach (var token in Tokens)
                words += token.IsWord ? 1 : 0;
            return words;
        }
    }

    public IEnumerable<Clause> Clauses => Sentence.ClausesWithin(First, Last);

    public bool IsWholeSentence => First == 0 && Last == Sentence.Tokens.Count;

    /// <summary>UTF-16 offset into the part's text.</summary>
    public int Start => First == 0 ? Sentence.Start : Sentence.Tokens[First].Start;

    /// <summary>UTF-16 offset, exclusive.</summary>
    public int End => Last == Sentence.Tokens.Count ? Sentence.End : Sentence.Tokens[Last - 1].End;

    private bool HasNobody()
    {
        var (isBeing, isBehind) = (false, false);
        for (var at = First; at < Last; at++)
        {
            var token = Sentence.Tokens[at];
            if (token.IsQuote || token.Word == "#" || WordLists.Persons.Contains(token) || IsNamed(token) || (isBehind && IsDone(token)))
                return false;
            isBehind = WordLists.Being.Contains(token);
            isBeing |= isBehind;
        }

        return isBeing;
    }

    /// <summary>"The figures were presented": by somebody.</summary>
    private static bool IsDone(Token token) =>
        token.Word.EndsWith("ed", StringComparison.Ordinal) || token.Word.EndsWith("ing", StringComparison.Ordinal) || WordLists.PastParticiples.Contains(token);

    private static bool IsNamed(Token token) => WordLists.CustomerNouns.Has(token) || WordLists.OtherNouns.Has(token);
}
