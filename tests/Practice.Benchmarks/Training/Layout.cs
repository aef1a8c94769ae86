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

    /// <summary>In four boxes, in a learner's grammar; where its sentences stand is not followed.</summary>
    Learner,

    /// <summary>In a learner's grammar and all in the third box.</summary>
    LearnerJoined,
}
