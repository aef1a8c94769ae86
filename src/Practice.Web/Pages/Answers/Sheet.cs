using Practice.Scoring;

namespace Practice.Web.Pages.Answers;

/// <summary>The STAR form as it is shown: what stands in it, and what is to be said about it.</summary>
public sealed record Sheet
{
    public required Guid AnswerId { get; init; }

    public required string Scenario { get; init; }

    public required StarAnswer Text { get; init; }

    public int Revision { get; init; }

    /// <summary>Empty once the answer exists.</summary>
    public string Ticket { get; init; } = "";

    public DateTime? SavedAt { get; init; }

    public IReadOnlyList<SheetError> Errors { get; init; } = [];

    /// <summary>What was saved from elsewhere in the meantime; the boxes hold what was typed here.</summary>
    public StarAnswer? SavedElsewhere { get; init; }

    /// <summary>Number and time of the drafts kept so far, the latest first.</summary>
    public IReadOnlyList<KeptDraft> Drafts { get; init; } = [];

    public int Status { get; init; } = StatusCodes.Status200OK;

    public string? ErrorOf(Part part) => Errors.FirstOrDefault(error => error.Part == part)?.Message;
}
