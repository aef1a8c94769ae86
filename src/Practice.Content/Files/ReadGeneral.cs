namespace Practice.Content.Files;

internal sealed record ReadGeneral(IReadOnlyList<Advice> Advice, IReadOnlyDictionary<string, string> Hints);
