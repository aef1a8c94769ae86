using System.Collections.Frozen;

namespace Practice.Scoring.Text;

/// <summary>
/// What the forms of an English word have in common: irregular verbs by table, the rest by cutting endings. Both
/// spellings of "apologise" share a stem. Light on purpose: a stem is compared with stems only, never shown.
/// </summary>
internal static class Stemmer
{
    private static readonly FrozenDictionary<string, string> Irregular = Table(
        "be am is are was were been being 'm 're 's", "have has had having 've", "do does did done", "will 'll", "note notes noted noting",
        "go goes went gone", "say said", "tell told", "get got gotten", "give gave given gives giving", "take took taken takes taking",
        "make made makes making", "come came comes coming", "see saw seen", "know knew known", "think thought", "find found", "bring brought",
        "buy bought", "keep kept", "leave left leaves leaving", "let lets letting", "lose lost loses losing", "pay paid", "put puts putting",
        "ring rang rung", "run ran", "send sent", "sit sat", "speak spoke spoken", "stand stood", "understand understood",
        "write wrote written writes writing", "hear heard", "hold held", "feel felt", "meet met", "read", "lead led", "begin began begun",
        "break broke broken", "choose chose chosen chooses choosing", "draw drew drawn", "drive drove driven drives driving", "eat ate eaten",
        "fall fell fallen", "forget forgot forgotten", "grow grew grown", "mean meant", "rise rose risen rises rising", "sell sold",
        "show showed shown", "sleep slept", "spend spent", "teach taught", "throw threw thrown", "wear wore worn", "win won",
        "shake shook shaken shakes shaking", "bite bitten bites biting", "calm calmer calmly", "lie lay lain lied", "swear swore sworn",
        "cut cuts cutting", "deal dealt", "become became becomes becoming", "ride rode ridden rides riding", "hide hid hidden hides hiding",
        "freeze froze frozen freezes freezing", "stick stuck", "hang hung", "feed fed", "drink drank drunk", "blow blew blown", "fly flew flown",
        "lend lent", "seek sought", "strike struck", "agree agreed agrees agreeing", "cancel cancelled cancels cancelling", "family families",
        "man men", "woman women", "build built", "catch caught", "fight fought", "hit hits hitting", "hurt", "set sets setting", "shut",
        "wake woke wakes waking", "try tries tried", "cry cries cried", "apology apologies", "not n't never without", "sorry", "listen",
        "care cares cared", "caring", "their theirs", "busy busier");

    public static string Stem(string word)
    {
        if (Irregular.TryGetValue(word, out var stem))
            return stem;
        stem = Cut(word);
        return stem.EndsWith("iz", StringComparison.Ordinal) ? string.Concat(stem.AsSpan(0, stem.Length - 1), "s") : stem;
    }

    private static string Cut(string word) => word switch
    {
        { Length: > 5 } when Ends(word, "ies") => word[..^3] + "y",
        { Length: > 5 } when Ends(word, "ied") => word[..^3] + "y",
        { Length: > 5 } when Ends(word, "ing") => Root(word[..^3]),
        { Length: > 4 } when Ends(word, "ed") => Root(word[..^2]),
        { Length: > 5 } when Ends(word, "ly") => Root(word[..^2]),
        { Length: > 4 } when Ends(word, "ses") || Ends(word, "xes") || Ends(word, "zes") || Ends(word, "ches") || Ends(word, "shes") => Root(word[..^2]),
        { Length: > 3 } when Ends(word, "s") && !Ends(word, "ss") && !Ends(word, "us") => Root(word[..^1]),
        _ => Root(word),
    };

    /// <summary>"stopp" becomes "stop"; "hope" becomes "hop", as "hoping" does.</summary>
    private static string Root(string cut)
    {
        if (cut.Length > 3 && cut[^1] == cut[^2] && cut[^1] is not ('l' or 's' or 'e' or 'o'))
            return cut[..^1];
        return cut.Length > 3 && cut[^1] == 'e' ? cut[..^1] : cut;
    }

    private static bool Ends(string word, string ending) => word.EndsWith(ending, StringComparison.Ordinal);

    private static FrozenDictionary<string, string> Table(params string[] verbs)
    {
        var stems = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var forms in verbs.Select(verb => verb.Split(' ')))
            foreach (var form in forms)
                stems.Add(form, forms[0]);
        return stems.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
