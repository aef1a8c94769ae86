using System.Text.RegularExpressions;

namespace Practice.Content;

/// <summary>
/// How easily English prose reads, as one number: Flesch's reading ease, 206.835 − 1.015 × words per sentence − 84.6 ×
/// syllables per word. 60 to 70 is plain English, below 50 is hard for many. Rudolf Flesch, "A new readability yardstick",
/// Journal of Applied Psychology 32 (1948), 221–233.
/// </summary>
public static partial class ReadingEase
{
    /// <returns>About 0 (very hard) to 100 (very easy), now and then beyond; 100 for no words at all.</returns>
    public static double Of(IEnumerable<string> sentences)
    {
        ArgumentNullException.ThrowIfNull(sentences);
        var (count, words, syllables) = (0, 0, 0);
        foreach (var sentence in sentences)
        {
            var before = words;
            foreach (var word in Word().EnumerateMatches(sentence))
                (words, syllables) = (words + 1, syllables + Syllables(sentence.Substring(word.Index, word.Length)));
            count += words > before ? 1 : 0;
        }

        return words == 0 ? 100 : 206.835 - 1.015 * words / count - 84.6 * syllables / words;
    }

    /// <summary>Runs of letters and digits, held together by apostrophes, hyphens, points and commas inside them.</summary>
    public static int Words(string text) => Word().Count(text);

    /// <summary>
    /// Counted by spelling, as Irving Fang did it for this very formula ("By computer: Flesch's reading ease score and a
    /// syllable counter", Behavioral Science 13, 1968, 249–251), with rules of our own: one for each run of vowels, one more
    /// where two of them are spoken apart (ia, io, eo), one less for a silent e, es or ed at the end and for tion, cial and
    /// their like; at least one. A figure has one for each digit; a hyphen parts. It errs on one word in twenty or so, to
    /// either side, which a section of thirty words evens out.
    /// </summary>
    public static int Syllables(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        return word.ToLowerInvariant().Split('-', StringSplitOptions.RemoveEmptyEntries).Sum(OfPiece);
    }

    private static int OfPiece(string piece)
    {
        var letters = string.Concat(piece.Where(char.IsAsciiLetter));
        if (letters.Length == 0)
            return Math.Max(1, piece.Count(char.IsDigit));
        var count = Vowels().Count(letters) + SpokenApart().Count(letters) - SpokenTogether().Count(letters);
        return Math.Max(1, count - (count > 1 && SilentEnd().IsMatch(letters) ? 1 : 0));
    }

    [GeneratedRegex(@"[\p{L}\p{Nd}]+(?:['’.,:-][\p{L}\p{Nd}]+)*")]
    private static partial Regex Word();

    [GeneratedRegex("[aeiouy]+")]
    private static partial Regex Vowels();

    /// <summary>"di-al", "ri-ot", "vide-o", "situ-ation", "sci-ence", "do-ing", "are-a", "employ-ee".</summary>
    [GeneratedRegex("i[ao]|eo|[aeiou]ing|(?<=t)ua|(?<=[lrc])ien|yi|(?<=[rd])ea$|yee$")]
    private static partial Regex SpokenApart();

    /// <summary>"spe-cial", "na-tion", "re-gion", "gra-cious": the i only softens the letter before it. "people" and "pigeon".</summary>
    [GeneratedRegex("[tscx]ia|[tscgx]io|eop|geo")]
    private static partial Regex SpokenTogether();

    /// <summary>"late", "lates", "asked" and "every-where"; not "ta-ble", "hous-es", "wait-ed".</summary>
    [GeneratedRegex("(?:[^aeiouyl]e|[aeiou]le|[^aeiouylsxzcg]es|[aeiou]les|(?<![cs])hes|[^aeiouytd]ed|[aeiouy][lr]ed)$")]
    private static partial Regex SilentEnd();
}
