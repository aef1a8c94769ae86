namespace Practice.Benchmarks.Learning;

/// <summary>
/// How many fits run at once: as many as there are processors. Left to itself the pool starts one more every half second
/// that none has ended, and all of them wait for the same memory.
/// </summary>
internal static class Cores
{
    public static ParallelOptions All { get; } = new() { MaxDegreeOfParallelism = Environment.ProcessorCount };
}
