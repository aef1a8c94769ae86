namespace Practice.Web.Pages.Accuracy;

/// <summary>A table of means: a column for each layout, or for each set of answers.</summary>
/// <param name="Label">What a screen reader calls the stretch that scrolls.</param>
public sealed record MeansTable(string Caption, string Label, IReadOnlyList<AccuracyCard.Means> Columns);
