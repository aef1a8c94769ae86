namespace Practice.Content.Files;

internal sealed record FoundLink(string Url, int Line, int Column);
