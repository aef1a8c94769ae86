namespace Practice.Scoring.Text;

/// <summary>A word, a number or a mark of punctuation. "didn't" is two: "did" and "n't".</summary>
/// <param name="Start">UTF-16 offset into the part's text.</param>
/// <param name="End">UTF-16 offset, exclusive.</param>
/// <param name="Word">In small letters, with straight quotes; a number is "#", a currency sign "£".</param>
/// <param name="Stem">What the forms of a word have in common: see <see cref="Stemmer"/>.</param>
public readonly record struct Token(int Start, int End, string Word, string Stem)
{
    /// <summary>The stem as a number.</summary>
    internal ulong Key { get; } = StemKey.Of(Stem);

    public bool IsWord => Word.Length > 0 && (char.IsLetterOrDigit(Word[0]) || Word[0] is '\'' or '#' or '£' or '%');

    public bool IsQuote => Word == "\"";

    public bool IsPause => Word is "," or ";" or ":" or "-" or "(" or ")";
}
