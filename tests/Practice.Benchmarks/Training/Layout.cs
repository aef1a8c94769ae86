namespace Practice.Benchmarks.Training;

/// <summary>Where the four texts of an answer are typed.</summary>
internal enum Layout
{
    /// <summary>As the panel read them.</summary>
    Boxes,

    /// <summary>All in the first box, joined by line ends.</summary>
    Joined,

    /// <summary>All in the third box, joined by spaces.</summary>
    JoinedInAction,

    /// <summary>Every text one box on; the result comes first.</summary>
    Shifted,
}
