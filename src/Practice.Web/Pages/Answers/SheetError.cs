using Practice.Scoring;

namespace Practice.Web.Pages.Answers;

/// <summary>What is wrong and what would be right; about one part, or the whole form.</summary>
public sealed record SheetError(Part? Part, string Message);
