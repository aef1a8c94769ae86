namespace Practice.Web.Pages.Coach;

/// <summary>What the form of levels and note posts.</summary>
public sealed record ReviewInput
{
    /// <summary>The revision that the form was filled from; null when levels and note were not sent.</summary>
    public int? Revision { get; init; }

    public string? Note { get; init; }

    /// <summary>By criterion, 0 to 3; what is not marked is not posted.</summary>
    public Dictionary<string, int?> Level { get; init; } = [];

    public string Typed => Note?.ReplaceLineEndings("\n") ?? "";

    /// <summary>The framework logs what handlers are called with; what was typed stays out of it.</summary>
    public override string ToString() => $"{nameof(ReviewInput)} of revision {Revision}";
}
