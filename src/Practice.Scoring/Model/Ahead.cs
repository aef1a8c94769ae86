using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace Practice.Scoring.Model;

/// <summary>
/// Asks for memory before it is needed, so that one wait is enough for many places that lie far apart. It changes no result: where
/// what lies there is moved meanwhile, or the processor can't, it was asked for in vain.
/// </summary>
internal static class Ahead
{
    /// <summary>What a processor fetches at once, in bytes.</summary>
    public const int Line = 64;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe void Fetch<T>(ref readonly T place)
        where T : unmanaged
    {
        if (Sse.IsSupported)
            Sse.Prefetch0(Unsafe.AsPointer(ref Unsafe.AsRef(in place)));
    }
}
