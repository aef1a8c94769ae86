namespace Practice.Benchmarks.Measure;

/// <summary>What a scorer says of one answer, in the order of the rubric.</summary>
/// <param name="Levels">Six skills, four parts, overall.</param>
/// <param name="Marked">For each skill the sentences its evidence touches: "action.2".</param>
internal sealed record Scored(int[] Levels, IReadOnlySet<string> Flags, IReadOnlySet<string>[] Marked);
