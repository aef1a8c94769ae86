using System.Runtime.InteropServices;

namespace Practice.Scoring.Model;

/// <summary>A feature that the vocabulary knows, as one number: the feature's own above its rarity, so that they sort as quickly as numbers do.</summary>
internal readonly record struct Known
{
    private readonly ulong bits;

    /// <param name="rarity">Inverse document frequency, over 0.</param>
    public Known(int number, float rarity) => bits = ((ulong)number << 32) | BitConverter.SingleToUInt32Bits(rarity);

    public int Number => (int)(bits >> 32);

    public float Rarity => BitConverter.UInt32BitsToSingle((uint)bits);

    /// <summary>By number.</summary>
    public static void Sort(List<Known> known) => MemoryMarshal.Cast<Known, ulong>(CollectionsMarshal.AsSpan(known)).Sort();
}
