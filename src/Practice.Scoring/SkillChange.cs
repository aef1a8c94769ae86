namespace Practice.Scoring;

/// <summary>What became of one skill from one draft to another.</summary>
/// <param name="Gained">Evidence of the later draft whose words the earlier one's evidence does not have; spans of the later text.</param>
/// <param name="Lost">Evidence of the earlier draft whose words the later one's evidence does not have; spans of the earlier text.</param>
public sealed record SkillChange(Judgement Before, Judgement After, IReadOnlyList<Evidence> Gained, IReadOnlyList<Evidence> Lost)
{
    public string Id => After.Id;

    /// <summary>Levels gained, or lost when negative; 0 as well while one of the two could not be judged.</summary>
    public int By => Before.IsJudged && After.IsJudged ? After.Level - Before.Level : 0;

    public bool IsAny => By != 0 || Gained.Count > 0 || Lost.Count > 0;
}
