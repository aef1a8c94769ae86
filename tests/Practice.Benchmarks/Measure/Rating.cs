namespace Practice.Benchmarks.Measure;

/// <summary>What one reader says of one answer. Arrays are in the order of the rubric.</summary>
/// <param name="Skills">Six levels, 0 to 3.</param>
/// <param name="Evidence">For each skill the cited sentences: "action.2" is the second sentence of that part.</param>
/// <param name="Parts">Four levels, 0 to 3.</param>
/// <param name="Flags">The flags that are present, with the sentences they rest on.</param>
/// <param name="Overall">1 to 5.</param>
internal sealed record Rating(string Rater, int[] Skills, string[][] Evidence, int[] Parts, IReadOnlyDictionary<string, string[]> Flags, int Overall)
{
    /// <summary>The eleven levels: six skills, four parts, overall.</summary>
    public int Level(int dimension) => dimension switch { < 6 => Skills[dimension], < 10 => Parts[dimension - 6], _ => Overall };
}
