namespace Practice.Benchmarks.Training;

/// <summary>How the four texts of an answer are typed.</summary>
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

    /// <summary>In four boxes, by somebody who spells badly or is learning English, where such a copy was written. Nothing is learnt from it.</summary>
    Copied,

    /// <summary>In a learner's grammar, made by rules, and all in the third box; where its sentences stand is not followed.</summary>
    LearnerJoined,
}
