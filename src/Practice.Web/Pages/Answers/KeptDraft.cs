namespace Practice.Web.Pages.Answers;

public sealed record KeptDraft(int Number, DateTime KeptAt);
