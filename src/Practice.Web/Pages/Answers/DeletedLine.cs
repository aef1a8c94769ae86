namespace Practice.Web.Pages.Answers;

/// <summary>An answer that was deleted, and can be brought back until the day named.</summary>
public sealed record DeletedLine(Guid Id, string Scenario, DateTime DeletedAt)
{
    public DateTime GoesAt => DeletedAt + Data.Answer.KeptAside;
}
