namespace Practice.Content.Files;

/// <summary>A value of a front matter, and where it stands in the file (from 1).</summary>
internal abstract record YamlValue(int Line, int Column);

/// <param name="Text">Empty for a key without a value.</param>
internal sealed record YamlText(string Text, int Line, int Column) : YamlValue(Line, Column);

internal sealed record YamlList(IReadOnlyList<YamlValue> Entries, int Line, int Column) : YamlValue(Line, Column);

/// <param name="Entries">In the order of the file; the key is there with its own place.</param>
internal sealed record YamlMap(OrderedDictionary<string, (YamlText Key, YamlValue Value)> Entries, int Line, int Column) : YamlValue(Line, Column);
