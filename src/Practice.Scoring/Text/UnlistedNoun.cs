using static Practice.Scoring.Text.WordLists;

namespace Practice.Scoring.Text;

/// <summary>
/// Who acts in a clause that begins with a noun of no list: "The boiler went out", "An archer shouted at me", "The training
/// says to wait". Nouns are too many to list; but behind a determiner one stands, and the speaker is none.
/// </summary>
internal static class UnlistedNoun
{
    private static readonly WordList Openers = WordList.Of("the a an our his her their some another every each no one two three four # several many most both all");

    /// <summary>Forms that are a verb behind any noun, and no participle.</summary>
    private static readonly WordList Plain = WordList.Of("said told asked went came gave took was were had did began chose knew wrote rang spoke swore has is");

    private static readonly WordList Anybody = WordList.Of("nobody somebody someone everybody everyone anybody anyone");

    /// <summary>Behind these the speaker may be left out: "Eventually told him".</summary>
    private static readonly WordList Before = WordList.Of("later afterwards eventually meanwhile soon today yesterday again instead however maybe perhaps nor please sorry yes yeah ok okay see");

    /// <summary>Stems of what people do and things don't.</summary>
    private static readonly WordList Human = WordList.Stems("complain swear insist scream argue accuse thank smile laugh threaten storm");

    private static readonly WordList Prepositions = WordList.Of("of on in at from for with by to behind near above over");

    /// <summary>What says something without being anybody.</summary>
    private static readonly WordList Writings = WordList.Nouns(
        "training manual handbook rule policy guideline procedure script law contract term condition warranty book guide leaflet sign notice poster label note letter " +
        "email mail message text form receipt invoice bill ticket page website site system screen app computer machine till tracker record log account file report card voicemail recording " +
        "display board menu article paper advert saying thing review survey");

    private static readonly WordList Firms = WordList.Nouns("bank shop store council insurer carrier airline hotel hospital clinic garage supplier factory depot branch school agency firm bureau authority desk line lab");

    /// <returns>Null where it begins otherwise, or with a noun that is listed.</returns>
    public static Subject? Of(ReadOnlySpan<Token> tokens, int first, int last)
    {
        var at = first;
        while (at < last && (!tokens[at].IsWord || ClauseStarters.Contains(tokens[at]) || tokens[at].Word is "just" or "then" or "also" or "now"))
            at++;
        if (at >= last)
            return null;
        if (!Openers.Contains(tokens[at]))
            return IsBare(tokens[at..last]) ? ActorOf(tokens[at], tokens[at + 1], Subject.Other) : null;
        var noun = 0;
        for (var verb = at + 1; verb < last; verb++)
        {
            if (IsListed(tokens[verb]))
                return null;
            if (verb > at + 1 && Tenses.IsFinite(tokens[verb]))
                return IsAim(tokens[verb..last]) ? null : ActorOf(tokens[noun > 0 ? noun : verb - 1], tokens[verb], Subject.Customer);
            if (noun == 0 && verb > at + 1 && Prepositions.Contains(tokens[verb]))
                noun = verb - 1;
        }

        return null;
    }

    /// <summary>Behind no determiner a noun is hard to tell from a verb: but "Gloria said", "queue was" can be nothing else.</summary>
    private static bool IsBare(ReadOnlySpan<Token> tokens) => tokens.Length > 1 && CanBeNoun(tokens[0]) && Plain.Contains(tokens[1]) && !IsAim(tokens[1..]);

    private static bool CanBeNoun(Token token) =>
        token.IsWord && (Anybody.Contains(token) || (!IsListed(token) && !English.Contains(token) && !Things.Contains(token)
        && !Tenses.IsPast(token) && !Tenses.IsEither(token) && !Tenses.IsBetween(token) && !BeforeI.Contains(token)
        && !Elsewhere.Contains(token) && !Before.Contains(token)));

    private static Subject ActorOf(Token noun, Token verb, Subject somebody)
    {
        var says = SayVerbs.ContainsStem(verb);
        if (Writings.Has(noun) || !(says || Human.ContainsStem(verb)))
            return Subject.Thing;
        return Firms.Has(noun) ? Subject.Other : somebody;
    }

    private static bool IsListed(Token token) =>
        CustomerNouns.Has(token) || OtherNouns.Has(token) || Organisations.Has(token)
        || (Persons.Contains(token) && !Determiners.Contains(token)) || token.IsQuote;

    /// <summary>"The first step was to let him finish": the speaker's.</summary>
    private static bool IsAim(ReadOnlySpan<Token> tokens) => tokens.Length > 1 && tokens[0].Stem == "be" && tokens[1].Word is "to" or "that";
}
