namespace Practice.Content.Files;

internal sealed record FoundLink(string Url, bool IsPicture, int Line, int Column);
