using System.Buffers;
using System.Runtime.InteropServices;

namespace Practice.Scoring.Model;

/// <summary>A feature that the vocabulary knows: its number and its rarity in one place of eight bytes.</summary>
internal readonly record struct Known
{
    /// <summary>A number is smaller than this.</summary>
    public const int Most = Base * Base;

    private const int Bits = 9;
    private const int Base = 1 << Bits;

    private readonly ulong bits;

    /// <param name="rarity">Inverse document frequency, over 0.</param>
    public Known(int number, float rarity) => bits = ((ulong)number << 32) | BitConverter.SingleToUInt32Bits(rarity);

    public int Number => (int)(bits >> 32);

    public float Rarity => BitConverter.UInt32BitsToSingle((uint)bits);

    /// <summary>
    /// By number, digit by digit (radix sort): a few hundred numbers of a vocabulary are in order sooner than they are compared.
    /// </summary>
    public static void Sort(List<Known> known)
    {
        var numbers = CollectionsMarshal.AsSpan(known);
        var beside = ArrayPool<Known>.Shared.Rent(numbers.Length);
        SortBy(0, numbers, beside);
        SortBy(1, beside.AsSpan(0, numbers.Length), numbers);
        ArrayPool<Known>.Shared.Return(beside);
    }

    /// <param name="digit">0 for the lower, 1 for the higher.</param>
    private static void SortBy(int digit, ReadOnlySpan<Known> from, Span<Known> to)
    {
        Span<int> places = stackalloc int[Base];
        places.Clear();
        foreach (var known in from)
            places[known.Digit(digit)]++;
        var place = 0;
        foreach (ref var count in places)
            (count, place) = (place, place + count);
        foreach (var known in from)
            to[places[known.Digit(digit)]++] = known;
    }

    private int Digit(int digit) => (Number >> (digit * Bits)) & (Base - 1);
}
