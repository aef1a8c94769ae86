namespace Practice.Content;

/// <summary>One level of a skill or part.</summary>
/// <param name="Level">0 to 3.</param>
/// <param name="Name">"Shown" for a skill, "clear" for a part.</param>
/// <param name="Example">One sentence that reaches this level and no higher.</param>
public sealed record LevelDescription(int Level, string Name, Prose Meaning, string Example);
