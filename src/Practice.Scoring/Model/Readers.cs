namespace Practice.Scoring.Model;

/// <summary>
/// Whose reading is asked for, as the last of the forests' features. Answers for training were also rated by single readers,
/// who are stricter or cite less: the forests learn by how much, and are always asked what the panel of three would say.
/// </summary>
internal static class Readers
{
    public const double Single = 0;
    public const double Panel = 1;
}
