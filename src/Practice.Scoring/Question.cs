namespace Practice.Scoring;

/// <summary>What was asked. The text and the model answer let the scorer see when either was copied back.</summary>
public sealed record Question(Kind Kind = Kind.Story, string Text = "", StarAnswer? ModelAnswer = null);
