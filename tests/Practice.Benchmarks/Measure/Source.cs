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

    /// <summary>Mostly a few sentences, in sets that differ in who acts or what is done, rated by their writers.</summary>
    Short,

    /// <summary>As people type them who know no rubric, rated by a reader.</summary>
    Typed,

    /// <summary>Whole answers again, by other writers later.</summary>
    Hard,

    /// <summary>Told as people tell.</summary>
    Told,

    /// <summary>Nothing is trained with them, and nothing chosen on them.</summary>
    Unseen,
}
