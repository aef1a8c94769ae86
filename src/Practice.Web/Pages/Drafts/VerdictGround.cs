namespace Practice.Web.Pages.Drafts;

/// <summary>The words that a verdict rests on, what they show, and the number of their note in the text.</summary>
public sealed record VerdictGround(int Note, string Quote, string Shows);
