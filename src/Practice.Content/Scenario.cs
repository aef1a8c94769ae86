using Practice.Scoring;

namespace Practice.Content;

/// <summary>A practice card: one interview question with its situation, hints, model answer and takeaways.</summary>
public sealed record Scenario(
    string Slug,
    string Title,
    string Question,
    Kind Kind,
    string Role,
    int Difficulty,
    IReadOnlyList<string> PrimarySkills,
    IReadOnlyList<string> SecondarySkills,
    Prose Setting,
    Prose WhyTheyAsk,
    Prose ListensFor,
    IReadOnlyDictionary<Part, Prose> Hints,
    IReadOnlyList<string> FollowUps,
    ModelAnswer Model,
    Prose WhyItWorks,
    WeakAnswer? Weak,
    IReadOnlyList<Prose> Takeaways)
{
    /// <summary>What the scorer needs to know of the question.</summary>
    public Question Asked { get; } = new(Kind, Question, Model.Answer);
}
