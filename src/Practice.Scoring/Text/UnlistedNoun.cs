using System.Collections.Frozen;
using static Practice.Scoring.Text.WordLists;

namespace Practice.Scoring.Text;

/// <summary>
/// Who acts in a clause that begins with a noun of no list: "The boiler went out", "An archer shouted at me", "The training
/// says to wait". Nouns are too many to list; but behind a determiner one stands, and the speaker is none.
/// </summary>
internal static class UnlistedNoun
{
    private static readonly FrozenSet<string> Openers = Set("the a an our his her their some another every each no one two three four # several many most both all");

    /// <summary>Forms that are a verb behind any noun, and no participle.</summary>
    private static readonly FrozenSet<string> Plain = Set("said told asked went came gave took was were had did began chose knew wrote rang spoke swore has is");

    private static readonly FrozenSet<string> Anybody = Set("nobody somebody someone everybody everyone anybody anyone");

    /// <summary>Behind these the speaker may be left out: "Eventually told him".</summary>
    private static readonly FrozenSet<string> Before = Set("later afterwards eventually meanwhile soon today yesterday again instead however maybe perhaps nor please sorry yes yeah ok okay see");

    /// <summary>Stems of what people do and things don't.</summary>
    private static readonly FrozenSet<string> Human = Set("complain swear insist scream argue accuse thank smile laugh threaten storm").Select(Stemmer.Stem).ToFrozenSet();

    private static readonly FrozenSet<string> Prepositions = Set("of on in at from for with by to behind near above over");

    /// <summary>What says something without being anybody.</summary>
    private static readonly FrozenSet<string> Writings = Nouns(
        "training manual handbook rule policy guideline procedure script law contract term condition warranty book guide leaflet sign notice poster label note letter " +
        "email mail message text form receipt invoice bill ticket page website site system screen app computer machine till tracker record log account file report card voicemail recording " +
        "display board menu article paper advert saying thing review survey");

    private static readonly FrozenSet<string> Firms = Nouns("bank shop store council insurer carrier airline hotel hospital clinic garage supplier factory depot branch school agency firm bureau authority desk line lab");

    /// <returns>Null where it begins otherwise, or with a noun that is listed.</returns>
    public static Subject? Of(ReadOnlySpan<Token> tokens, int first, int last)
    {
        var at = first;
        while (at < last && (!tokens[at].IsWord || ClauseStarters.Contains(tokens[at].Word) || tokens[at].Word is "just" or "then" or "also" or "now"))
            at++;
        if (at >= last)
            return null;
        if (!Openers.Contains(tokens[at].Word))
            return IsBare(tokens[at..last]) ? ActorOf(tokens[at], tokens[at + 1], Subject.Other) : null;
        var noun = 0;
        for (var verb = at + 1; verb < last; verb++)
        {
            if (IsListed(tokens[verb]))
                return null;
            if (verb > at + 1 && Tenses.IsFinite(tokens[verb].Word))
                return IsAim(tokens[verb..last]) ? null : ActorOf(tokens[noun > 0 ? noun : verb - 1], tokens[verb], Subject.Customer);
            if (noun == 0 && verb > at + 1 && Prepositions.Contains(tokens[verb].Word))
                noun = verb - 1;
        }

        return null;
    }

    /// <summary>Behind no determiner a noun is hard to tell from a verb: but "Gloria said", "queue was" can be nothing else.</summary>
    private static bool IsBare(ReadOnlySpan<Token> tokens) => tokens.Length > 1 && CanBeNoun(tokens[0]) && Plain.Contains(tokens[1].Word) && !IsAim(tokens[1..]);

    private static bool CanBeNoun(Token token) =>
        token.IsWord && (Anybody.Contains(token.Word) || (!IsListed(token) && !English.Contains(token.Word) && !Things.Contains(token.Word)
        && !Tenses.IsPast(token.Word) && !Tenses.IsEither(token.Word) && !Tenses.IsBetween(token.Word) && !BeforeI.Contains(token.Word)
        && !Elsewhere.Contains(token.Word) && !Before.Contains(token.Word)));

    private static Subject ActorOf(Token noun, Token verb, Subject somebody)
    {
        var says = SayVerbs.Contains(verb.Stem);
        if (Writings.Has(noun) || !(says || Human.Contains(verb.Stem)))
            return Subject.Thing;
        return Firms.Has(noun) ? Subject.Other : somebody;
    }

    private static bool IsListed(Token token) =>
        CustomerNouns.Has(token) || OtherNouns.Has(token) || Organisations.Has(token)
        || (Persons.Contains(token.Word) && !Determiners.Contains(token.Word)) || token.IsQuote;

    /// <summary>"The first step was to let him finish": the speaker's.</summary>
    private static bool IsAim(ReadOnlySpan<Token> tokens) => tokens.Length > 1 && tokens[0].Stem == "be" && tokens[1].Word is "to" or "that";
}
