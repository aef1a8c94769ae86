using System.Runtime.CompilerServices;

namespace Practice.Scoring.Text;

/// <summary>
/// Words that count as one of several things, or as none. A text uses few words again and again, so what one counts as is kept
/// with its <see cref="Form"/>.
/// </summary>
/// <param name="row">What a word counts as, 0 to 253; -1 for none.</param>
internal sealed class WordRows(Func<string, int> row)
{
    private static int made;

    private readonly int number = Interlocked.Increment(ref made) - 1;

    public int Of(Token token)
    {
        ref var kept = ref token.Form.Rows[number];
        return (kept == 0 ? kept = (byte)(row(token.Form.Word) + 2) : kept) - 2;
    }

    /// <summary>For each table what the word counts as, and 2 more; 0 where it was not asked.</summary>
    [InlineArray(Tables)]
    internal struct Kept
    {
        private const int Tables = 2;

        private byte row;
    }
}
