namespace Practice.Benchmarks.Learning;

/// <param name="Depth">Most questions on the way to a leaf.</param>
/// <param name="Leaf">Fewest rows in a leaf.</param>
/// <param name="Features">Share of the features that are looked at for each question.</param>
/// <param name="Random">One random cut a feature instead of the best (extremely randomised trees; Geurts, Ernst, Wehenkel 2006).</param>
internal sealed record TreeOptions(int Depth, int Leaf, double Features, bool Random);
