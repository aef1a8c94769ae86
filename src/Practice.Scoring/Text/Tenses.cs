using System.Collections.Frozen;

namespace Practice.Scoring.Text;

/// <summary>Finds the finite verb of a clause by the forms of English verbs; no part-of-speech tagger is needed for that.</summary>
internal static class Tenses
{
    private static readonly FrozenSet<string> IrregularPasts = WordList.Set(
        "was were had did went said told got gave took made came saw knew thought found brought bought kept left lost paid rang ran sent sat spoke stood " +
        "understood wrote heard held felt met led began broke chose drew drove ate fell forgot grew meant rose sold showed slept spent taught threw wore won " +
        "shook bit lay swore dealt built caught fought woke tried cried became understood drank flew hid rode sang sank stole stuck struck swept tore froze " +
        "bent bound dug fed fled forgave hung knelt lent lit overcame overheard shone shot sought swam swung undertook withdrew");

    private static readonly WordList Eithers = WordList.Of("let put cut hit set shut read hurt cost split quit");

    private static readonly WordList Presents = WordList.Of(
        "am 'm is are 're 's do does have has 've can will 'll must should may cannot need means think believe feel know want like try go get make take give " +
        "say tell ask listen help work keep find see use handle deal treat love hate prefer enjoy come ring call offer apologise apologize explain thank stay");

    private static readonly WordList Finites = WordList.Of(
        "is are 's 're am 'm has have 've does do can could will 'll would 'd must should may might say says tell tells ask asks mean means go goes come comes cannot");

    /// <summary>Words in -ed that are no past of a verb.</summary>
    private static readonly FrozenSet<string> NoPasts = WordList.Set("need feed speed indeed proceed succeed exceed bed red shed seed heed hundred embed bleed breed");

    private static readonly FrozenSet<string> Adverbs = WordList.Set(
        "always usually often never normally generally sometimes also just then still really actually only ever even first once quickly finally so and but not n't both all myself");

    private static readonly WordList Pasts = new(word =>
        IrregularPasts.Contains(word) || (word.Length > 3 && word.EndsWith("ed", StringComparison.Ordinal) && !NoPasts.Contains(word)));

    private static readonly WordList Between = new(word => Adverbs.Contains(word) || (word.Length > 4 && word.EndsWith("ly", StringComparison.Ordinal)));

    public static bool IsPast(Token token) => Pasts.Contains(token);

    public static bool IsEither(Token token) => Eithers.Contains(token);

    /// <summary>Whether a word behind a noun is its verb: a past, or one of the commonest presents, which are seldom anything else.</summary>
    public static bool IsFinite(Token token) => IsPast(token) || Finites.Contains(token);

    /// <summary>Adverbs and the like, behind which the verb is still to come.</summary>
    public static bool IsBetween(Token token) => Between.Contains(token);

    /// <summary>Tense of the verb that follows a pronoun: whatever stands there is the verb.</summary>
    public static Tense After(IReadOnlyList<Token> tokens, int pronoun, int last)
    {
        for (var at = pronoun + 1; at < last; at++)
        {
            var token = tokens[at];
            if (!token.IsWord || IsBetween(token))
                continue;
            if (token.Word == "'d")
                return Tense.Past;
            return IsPast(token) ? Tense.Past : IsEither(token) ? Tense.Either : Tense.Present;
        }

        return Tense.None;
    }

    /// <summary>Tense of the first finite verb in a clause whose subject may be any row of words.</summary>
    public static Tense Within(IReadOnlyList<Token> tokens, int first, int last)
    {
        for (var at = first; at < last; at++)
        {
            var token = tokens[at];
            var isAdjective = at > first && WordLists.Determiners.Contains(tokens[at - 1]);
            if (IsPast(token) && !isAdjective)
                return Tense.Past;
            if (Presents.Contains(token))
                return Tense.Present;
        }

        return Tense.None;
    }
}
