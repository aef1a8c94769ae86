using System.Runtime.CompilerServices;

namespace Practice.Scoring.Text;

/// <summary>
/// What lists of words have said of one word: two bits a list, whether it was asked and whether it holds the word. Threads that
/// ask at the same time may lose what the other has learnt, and then ask again.
/// </summary>
[InlineArray(Rows)]
internal struct Remembered
{
    private const int Rows = 2;
    private const int ListsPerRow = 32;

    private ulong row;

    /// <param name="list">Its number; lists beyond those that there is place for are asked each time.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Ask(int list, Func<string, bool> holds, string word)
    {
        if (list >= Rows * ListsPerRow)
            return holds(word);
        ref var row = ref this[list / ListsPerRow];
        var shift = 2 * (list % ListsPerRow);
        var said = row >> shift;
        return (said & 1) != 0 ? (said & 2) != 0 : Learn(ref row, shift, holds(word));
    }

    private static bool Learn(ref ulong row, int shift, bool holds)
    {
        row |= (holds ? 3UL : 1UL) << shift;
        return holds;
    }
}
