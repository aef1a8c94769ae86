namespace Practice.Benchmarks.Training;

/// <param name="Penalty">Of the ridge regression.</param>
/// <param name="Steps">Of the conjugate gradients.</param>
/// <param name="SingleReader">Weight of an answer that one reader rated, against 1 for the panel's.</param>
internal sealed record UnitOptions(double Penalty = 4, int Steps = 20, double SingleReader = 1);
