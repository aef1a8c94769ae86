using System.Globalization;
using System.Numerics;

namespace Practice.Scoring.Text;

/// <summary>
/// Which word a misspelt one is read as, so that a slip of the fingers costs nobody a level. What is often written otherwise
/// stands in a table. Any other word that is not among those which people use in such answers is compared with the commoner
/// of them: the same first letter, and a letter more, less, changed or swapped with its neighbour, two in a long word.
/// </summary>
internal sealed class Spelling
{
    /// <summary>Shorter words are what they are: most rows of three letters are a word.</summary>
    private const int ShortestGuessed = 4;

    /// <summary>In a shorter word no letter is taken for another: "mild" is no "mind".</summary>
    private const int ShortestChanged = 6;

    /// <summary>A word of so many letters may have two that are wrong, if its consonants are right.</summary>
    private const int LongWord = 7;

    /// <summary>A shorter word in -er is seldom somebody: "manner", "corner".</summary>
    private const int ShortestDoer = 7;

    /// <summary>In how many answers a word has to stand before another is read as it; one of four letters in more.</summary>
    private const int Common = 4;
    private const int VeryCommon = 100;

    /// <summary>What often stands for another word.</summary>
    private readonly Dictionary<string, string> misspelt = new(StringComparer.Ordinal);

    private readonly string words;
    private readonly WordSet known;

    /// <summary>A word that is only another form of one that is known is right.</summary>
    private WordSet? stems;

    /// <summary>By first letter, the commonest first; made when a word with that letter is not known.</summary>
    private readonly List<Target>?[] targets = new List<Target>?[26];

    /// <param name="spellings">Lines "right word: wrong wrong"; "#" begins a comment.</param>
    /// <param name="words">Lines "number word": in how many answers it stands, the commonest first; lines with a word alone are of words that none is read as.</param>
    public Spelling(string spellings, string words)
    {
        this.words = words;
        known = new(words.AsSpan().Count('\n') + 1);
        foreach (var line in spellings.Split('\n'))
            if (line.Length > 0 && line[0] != '#')
                foreach (var wrong in line[(line.IndexOf(':') + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
                    misspelt.Add(wrong, line[..line.IndexOf(':')]);
        for (var rest = words.AsSpan(); Next(ref rest, out _) is { Length: > 0 } word;)
            known.Add(word);
    }

    public static Spelling Shipped { get; } = new(Resource.Text("spellings.txt"), Resource.Text("words.txt") + Resource.Text("seldom.txt"));

    private WordSet Stems
    {
        get
        {
            if (stems is { } made)
                return made;
            made = new(words.AsSpan().Count('\n') + 1);
            for (var rest = words.AsSpan(); Next(ref rest, out _) is { Length: > 0 } word;)
                made.Add(Stemmer.Stem(word.ToString()));
            return stems = made;
        }
    }

    /// <summary>The word itself, or the word or the two words that are meant.</summary>
    public string Right(string word) =>
        misspelt.GetValueOrDefault(word)
        ?? (word.Length < ShortestGuessed || known.Contains(word) || Stems.Contains(Stemmer.Stem(word)) || IsDoer(word) ? word : Guess(word) ?? word);

    /// <summary>Whether it often stands for another word.</summary>
    public bool IsMisspelt(string word) => misspelt.ContainsKey(word);

    /// <summary>"Repairer", "upholsterers": who does what is known.</summary>
    private bool IsDoer(string word)
    {
        var verb = word.AsSpan().TrimEnd('s');
        return verb.Length >= ShortestDoer && verb.EndsWith("er") && Stems.Contains(Stemmer.Stem(verb[..^2].ToString()));
    }

    private string? Guess(string word)
    {
        if (word[0] is < 'a' or > 'z')
            return null;
        var (letters, best, nearest) = (Letters(word), default(Target), Allowed(word) + 1);
        foreach (var target in Targets(word[0]))
        {
            if (Math.Abs(target.Word.Length - word.Length) >= nearest || BitOperations.PopCount(target.Letters ^ letters) > 2 * (nearest - 1))
                continue;
            var distance = Slips.Between(word, target.Word, nearest);
            if (distance < nearest && Likely(word, target, distance))
                (best, nearest) = (target, distance);
        }

        return best.Word;
    }

    private static bool Likely(string word, Target target, int distance) =>
        (word.Length > ShortestGuessed || target.Answers >= VeryCommon)
        && (word.Length >= ShortestChanged || word.Length != target.Word.Length || Slips.IsSwap(word, target.Word))
        && (distance < 2 || Slips.HaveSameConsonants(word, target.Word));

    private static int Allowed(string word) => word.Length >= LongWord ? 2 : 1;

    private List<Target> Targets(char first)
    {
        if (targets[first - 'a'] is { } made)
            return made;
        made = [];
        for (var rest = words.AsSpan(); Next(ref rest, out var answers) is { Length: > 0 } word;)
            if (word[0] == first && answers >= Common && !IsMisspelt(word.ToString()))
                made.Add(new(word.ToString(), Letters(word), answers));
        return targets[first - 'a'] = made;
    }

    /// <summary>Takes a line off, and gives its word.</summary>
    private static ReadOnlySpan<char> Next(ref ReadOnlySpan<char> lines, out int answers)
    {
        var end = lines.IndexOf('\n');
        var line = end < 0 ? lines : lines[..end];
        lines = end < 0 ? [] : lines[(end + 1)..];
        var blank = line.IndexOf(' ');
        answers = blank < 0 ? 0 : int.Parse(line[..blank], CultureInfo.InvariantCulture);
        return line[(blank + 1)..];
    }

    private static uint Letters(ReadOnlySpan<char> word)
    {
        uint letters = 0;
        foreach (var c in word)
            letters |= 1u << (c & 31);
        return letters;
    }

    private readonly record struct Target(string Word, uint Letters, int Answers);
}
