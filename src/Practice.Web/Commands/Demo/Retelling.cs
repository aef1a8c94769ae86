using System.Text.RegularExpressions;

namespace Practice.Web.Commands.Demo;

/// <summary>
/// A story in somebody's own words: other people, another town, other days and minutes, the same throughout; and a turn of
/// phrase here and there, so that a seeker does not repeat the card's model answer word for word.
/// </summary>
internal sealed partial class Retelling(Chance chance)
{
    private static readonly string[] Days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

    private static readonly string[] Minutes = ["five", "six", "seven", "eight", "nine", "ten", "twelve", "fifteen", "twenty", "twenty-five", "thirty", "forty"];

    private static readonly (string Said, string Or)[] Turns =
    [
        ("didn't", "did not"), ("wasn't", "was not"), ("couldn't", "could not"), ("hadn't", "had not"), ("can't", "cannot"), ("don't", "do not"),
        ("weren't", "were not"), ("isn't", "is not"), ("won't", "will not"), ("it's", "it is"), ("that's", "that is"), ("rang", "called"),
        ("telephone", "phone"), ("at once", "straight away"), ("because", "since"), ("until", "till"), ("and I", "and so I"), ("but I", "yet I"),
        ("so that", "so"), ("the next day", "the day after"), ("in the end", "finally"), ("every", "each"), ("very", "really"), ("nobody", "no one"),
    ];

    private readonly Dictionary<string, string> changed = [];
    private readonly int days = chance.Between(1, 6);

    public string Of(string sentence)
    {
        sentence = Called().Replace(sentence, found => $"{found.Groups[1].Value} {Instead(found.Groups[2].Value, PeopleNames.Customers)}");
        sentence = Capitalised().Replace(sentence, found =>
            changed.TryGetValue(found.Value, out var other) ? other
            : Array.IndexOf(Days, found.Value) is >= 0 and var day ? Days[(day + days) % Days.Length]
            : Array.IndexOf(PeopleNames.Towns, found.Value) >= 0 ? Instead(found.Value, PeopleNames.Towns)
            : found.Value);
        sentence = SomeMinutes().Replace(sentence, found => Array.IndexOf(Minutes, found.Groups[1].Value) >= 0 ? $"{Instead(found.Groups[1].Value, Minutes)} minutes" : found.Value);
        foreach (var (said, or) in Turns)
            if (sentence.Contains(said, StringComparison.Ordinal) && chance.Is(0.6))
                sentence = Regex.Replace(sentence, $@"\b{said}\b", or, RegexOptions.NonBacktracking);
        return chance.Is(0.3) ? OwnDeed().Replace(sentence, "I then $1", 1) : sentence;
    }

    private string Instead(string name, string[] choices)
    {
        if (!changed.TryGetValue(name, out var other))
            changed[name] = other = chance.Of(choices);
        return other;
    }

    [GeneratedRegex(@"\b(Mr|Mrs|Ms|Miss|Dr) ([A-Z][a-z]+)")]
    private static partial Regex Called();

    [GeneratedRegex(@"\b[A-Z][a-z]+")]
    private static partial Regex Capitalised();

    [GeneratedRegex(@"\b([a-z]+(?:-[a-z]+)?) minutes\b")]
    private static partial Regex SomeMinutes();

    [GeneratedRegex(@"\bI (asked|said|told|gave|took|offered|explained|wrote|showed|went|checked|listened|noted|thanked|repeated|promised|called|looked|noticed)\b")]
    private static partial Regex OwnDeed();
}
