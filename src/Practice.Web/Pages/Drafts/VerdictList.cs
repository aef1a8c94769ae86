using Practice.Data;

namespace Practice.Web.Pages.Drafts;

/// <summary>Verdicts with the draft they are about.</summary>
public sealed record VerdictList(Draft Draft, IReadOnlyList<Verdict> Verdicts);
