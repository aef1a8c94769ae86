using Practice.Scoring;
using Practice.Web.Pages.Drafts;
using Practice.Web.Pages.HandIns;

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

    public Refusal Refusal { get; init; }

    /// <summary>What was saved from elsewhere in the meantime; <see cref="Text"/> is what was typed here.</summary>
    public SavedVersion? Saved { get; init; }

    /// <summary>Number and time of the drafts kept so far, the latest first.</summary>
    public IReadOnlyList<KeptDraft> Drafts { get; init; } = [];

    /// <summary>Number of the latest draft of which a coach's review came back; null for none.</summary>
    public int? Reviewed { get; init; }

    /// <summary>The latest draft with its report, beside the text; null when there is none, or where the text comes back refused.</summary>
    public CheckedDraft? Latest { get; init; }

    /// <summary>The coach's review that came back last, beside the text; null when there is none, or where the text comes back refused.</summary>
    public ReturnedReview? Said { get; init; }

    public int Status { get; init; } = StatusCodes.Status200OK;

    /// <summary>Whether the boxes hold what is on disk, what is not, or nothing yet: script keeps what is not.</summary>
    public string Boxes => Refusal != Refusal.None ? "refused" : SavedAt is null ? "new" : "saved";

    public string View => Saved is null ? "_Sheet" : "_TwoVersions";

    public string? ErrorOf(Part part) => Errors.FirstOrDefault(error => error.Part == part)?.Message;
}
