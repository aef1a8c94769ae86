namespace Practice.Content;

/// <summary>A page on how to answer.</summary>
/// <param name="Order">Place in the list of pages.</param>
public sealed record GuidePage(string Slug, string Title, string Summary, int Order, Prose Text);
