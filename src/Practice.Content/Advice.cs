namespace Practice.Content;

/// <summary>What a report says for a finding.</summary>
/// <param name="Observation">About the text: "The result names no outcome for the customer."</param>
/// <param name="Question">What the seeker answers in their own words: "What did the customer have in the end?"</param>
public sealed record Advice(string Finding, string Observation, string Question);
