namespace Practice.Scoring.Model;

/// <summary>What the model makes of an answer, before anything is cut to whole levels.</summary>
/// <param name="Scores">For each unit its scores, by <see cref="Targets"/>.</param>
/// <param name="Linear">What the words of the whole answer say: eleven levels, ten flags.</param>
/// <param name="Features">What the forests look at: see <see cref="AnswerFeatures"/>.</param>
/// <param name="Outputs">Six skills, four parts, overall, on the scale of the levels.</param>
/// <param name="Flags">Ten flags, about 0 to 1.</param>
/// <param name="Evidence">For each skill and unit the share of readers who would cite it.</param>
internal sealed record Reading(IReadOnlyList<Unit> Units, double[][] Scores, double[] Linear, double[] Features, double[] Outputs, double[] Flags, double[][] Evidence);
