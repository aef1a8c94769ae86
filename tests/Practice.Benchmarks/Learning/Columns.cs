using System.Numerics;
using System.Runtime.InteropServices;

namespace Practice.Benchmarks.Learning;

/// <summary>
/// Arithmetic on rows of several targets side by side. Vectors of the processor are used element by element only, so that
/// every machine gets the same digits whatever their width.
/// </summary>
internal static class Columns
{
    /// <summary>to += factor * from.</summary>
    public static void AddScaled(Span<double> to, ReadOnlySpan<double> from, double factor)
    {
        var at = 0;
        var factors = new Vector<double>(factor);
        for (; at + Vector<double>.Count <= to.Length; at += Vector<double>.Count)
            (new Vector<double>(to[at..]) + (factors * new Vector<double>(from[at..]))).CopyTo(to[at..]);
        for (; at < to.Length; at++)
            to[at] += factor * from[at];
    }

    public static Span<double> Of(double[] table, int row, int width) =>
        MemoryMarshal.CreateSpan(ref MemoryMarshal.GetArrayDataReference(table), table.Length).Slice(row * width, width);
}
