namespace Practice.Scoring.Text;

/// <summary>A word, a number or a mark of punctuation where it stands. "didn't" is two: "did" and "n't".</summary>
/// <param name="Start">UTF-16 offset into the part's text.</param>
/// <param name="End">UTF-16 offset, exclusive.</param>
public readonly record struct Token(int Start, int End, Form Form)
{
    /// <summary>See <see cref="Form.Word"/>.</summary>
    public string Word => Form.Word;

    /// <summary>See <see cref="Form.Stem"/>.</summary>
    public string Stem => Form.Stem;

    /// <summary>The stem as a number.</summary>
    internal ulong Key => Form.Key;

    public bool IsWord => Form.IsWord;

    public bool IsQuote => Form.IsQuote;

    public bool IsPause => Form.IsPause;
}
