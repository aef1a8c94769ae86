namespace Practice.Data;

/// <summary>What is wrong with something that a report says.</summary>
public enum Objection
{
    NotShownHere,
    ShownElsewhere,
    LevelTooLow,
    LevelTooHigh,
    FlagIsWrong,
}
