namespace Practice.Scoring.Model;

/// <summary>What is asked about every unit, by number.</summary>
internal static class Targets
{
    public const int Skills = 6;

    /// <summary>Per skill: shown (cited at level 2 or more), claimed (cited at level 1), cited at all, and the level / 3.</summary>
    public const int Views = 4;

    public const int Shown = 0;
    public const int Claimed = 1;
    public const int Cited = 2;
    public const int Weight = 3;

    public const int FirstFlag = Skills * Views;
    public const int FirstPart = FirstFlag + 10;

    /// <summary>The level of the whole answer the unit stands in, and whether that has a flag at all.</summary>
    public const int Overall = FirstPart + 4;
    public const int Flagged = Overall + 1;

    /// <summary>Per part: how well the unit tells it, as the part's level / 3.</summary>
    public const int FirstTold = Flagged + 1;

    public const int Count = FirstTold + 4;

    /// <summary>Whether the unit shows a skill at all. It is asked to choose units by, and nothing else looks at it.</summary>
    public const int Showing = Count;

    /// <summary>All of them.</summary>
    public const int Asked = Showing + 1;

    public static bool IsOfPart(int target) => target is (>= FirstPart and < Overall) or (>= FirstTold and < Count);

    public static int Skill(int skill, int view) => (skill * Views) + view;
}
