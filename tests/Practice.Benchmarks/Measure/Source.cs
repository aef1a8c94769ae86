namespace Practice.Benchmarks.Measure;

/// <summary>Where a rated answer comes from, and so what it is good for; FIGURES.md tells of each.</summary>
internal enum Source
{
    /// <summary>Rated by the panel of three: all figures are quoted on these.</summary>
    Panel,

    /// <summary>From the panel's writers, rated by one reader.</summary>
    Single,

    /// <summary>Written to train with, levels drawn independently of one another.</summary>
    Written,

    /// <summary>Written in the same way by others later.</summary>
    Hard,

    /// <summary>Told as people tell.</summary>
    Told,

    /// <summary>Nothing is trained with them, and nothing chosen on them.</summary>
    Unseen,
}
