using System.Globalization;
using Practice.Data.Coaching;
using Practice.Scoring;

namespace Practice.Web.Pages.Coach;

/// <summary>What the form of a comment posts; its names are others than those of the form of levels and note, which takes it along without script.</summary>
public sealed record CommentInput
{
    /// <summary>Null when no comment was sent.</summary>
    public Guid? CommentId { get; init; }

    /// <summary>The revision that the form was filled from; 0 for a comment that was never saved.</summary>
    public int CommentRevision { get; init; }

    /// <summary>Part, start and end, such as "Action 12 60".</summary>
    public string? Stretch { get; init; }

    public CommentKind Kind { get; init; } = CommentKind.Actionable;

    public string? Text { get; init; }

    /// <summary>Keep it among the comments for reuse, too.</summary>
    public bool Reuse { get; init; }

    /// <summary>What is looked for among the comments for reuse.</summary>
    public string? Sought { get; init; }

    /// <summary>The one for reuse whose text goes into the box.</summary>
    public Guid? Use { get; init; }

    public string Typed => Text?.ReplaceLineEndings("\n") ?? "";

    /// <summary>Null when it names no stretch of the text.</summary>
    public (Part Part, int Start, int End)? Place(StarAnswer text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Stretch?.Split(' ') is [var name, var from, var to]
            && Enum.TryParse<Part>(name, out var part) && Enum.IsDefined(part)
            && int.TryParse(from, NumberStyles.None, CultureInfo.InvariantCulture, out var start)
            && int.TryParse(to, NumberStyles.None, CultureInfo.InvariantCulture, out var end)
            && start < end && end <= text[part].Length
            ? (part, start, end)
            : null;
    }

    public static string StretchOf(Part part, int start, int end) => string.Create(CultureInfo.InvariantCulture, $"{part} {start} {end}");

    public override string ToString() => $"{nameof(CommentInput)} of revision {CommentRevision}";
}
