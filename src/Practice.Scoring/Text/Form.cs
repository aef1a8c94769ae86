namespace Practice.Scoring.Text;

/// <summary>What a token is read as, with what is asked of it again and again.</summary>
public sealed class Form
{
    private const int BeginningLetters = 4;

    internal static readonly Form Number = new("#", "#");

    /// <summary>What lists have said of the word, and of its stem.</summary>
    internal Remembered AsWord;
    internal Remembered AsStem;

    /// <summary>What it counts as.</summary>
    internal WordRows.Kept Rows;

    internal Form(string word, string stem)
    {
        (Word, Stem, Key) = (word, stem, StemKey.Of(stem));
        Beginning = stem.Length > BeginningLetters ? StemKey.OfBeginning(stem.AsSpan(0, BeginningLetters)) : null;
        (IsQuote, IsPause) = (word == "\"", word is "," or ";" or ":" or "-" or "(" or ")");
        IsWord = word.Length > 0 && (char.IsLetterOrDigit(word[0]) || word[0] is '\'' or '#' or '£' or '%');
    }

    /// <summary>In small letters, with straight quotes; a number is "#", a currency sign "£".</summary>
    public string Word { get; }

    /// <summary>What the forms of a word have in common: see <see cref="Stemmer"/>.</summary>
    public string Stem { get; }

    /// <summary>The stem as a number.</summary>
    internal ulong Key { get; }

    /// <summary>Its first letters as a number; null where they are the stem.</summary>
    internal ulong? Beginning { get; }

    public bool IsWord { get; }

    public bool IsQuote { get; }

    public bool IsPause { get; }
}
