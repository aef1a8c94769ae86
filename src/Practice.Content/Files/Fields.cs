using System.Globalization;
using Practice.Content.Proofs;

namespace Practice.Content.Files;

/// <summary>
/// The keys of a front matter, read one by one. What is wrong is reported at its line; what is missing, and what nobody
/// asked for, by <see cref="Close"/>.
/// </summary>
internal sealed class Fields(SourceFile file, YamlMap map)
{
    private readonly HashSet<string> asked = [];
    private readonly HashSet<string> missing = [];

    /// <summary>One line of text.</summary>
    public string Text(string key, int longest = 300) => Find(key) is { } value ? Line(value, $"\"{key}\"", longest)?.Text ?? "" : Missing(key);

    /// <summary>One line of text that ends with a question mark; empty when it is left out and may be.</summary>
    public string Question(string key, int longest, bool mayBeLeftOut)
    {
        if (Find(key) is not { } value)
            return mayBeLeftOut ? "" : Missing(key);
        if (Line(value, $"\"{key}\"", longest) is not { } line)
            return "";
        if (!line.Text.EndsWith('?'))
            Wrong(line, $"\"{key}\" is not a question", "end it with a question mark");
        return line.Text;
    }

    /// <param name="noun">What a wrong value is called: "role".</param>
    public string OneOf(string key, string noun, IReadOnlyList<string> allowed) =>
        Find(key) is { } value ? Allowed(value, noun, allowed)?.Text ?? "" : Missing(key);

    public int Whole(string key, int least, int most)
    {
        if (Find(key) is not { } value)
            Missing(key);
        else if (value is YamlText { Text: var digits } && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
            return number;
        else
            Wrong(value, $"\"{key}\" is {Shown(value)}", $"it has to be a whole number from {least} to {most}");
        return least;
    }

    /// <summary>A list of lines of text; without a least number it may be left out.</summary>
    public IReadOnlyList<YamlText> Texts(string key, int least, int most, int longest = 500) =>
        [.. List(key, least, most).Select(entry => Line(entry, $"an entry of \"{key}\"", longest)).OfType<YamlText>()];

    /// <summary>A list of allowed words, each there once.</summary>
    public IReadOnlyList<YamlText> Several(string key, string noun, IReadOnlyList<string> allowed, int least, int most)
    {
        List<YamlText> chosen = [.. List(key, least, most).Select(entry => Allowed(entry, noun, allowed)).OfType<YamlText>()];
        foreach (var again in chosen.GroupBy(entry => entry.Text).SelectMany(same => same.Skip(1)))
            Wrong(again, $"the {noun} \"{again.Text}\" is there twice", "name it once");
        return chosen;
    }

    /// <summary>The keys under a key.</summary>
    public Fields? Map(string key)
    {
        if (Find(key) is not { } value)
            Missing(key);
        else if (value is YamlMap inner)
            return new(file, inner);
        else
            Wrong(value, $"\"{key}\" is {Shown(value)}", $"write keys of their own under {key}:, indented");
        return null;
    }

    /// <summary>A list whose entries have keys.</summary>
    public IReadOnlyList<Fields> Maps(string key)
    {
        var entries = List(key, 1, 100);
        foreach (var other in entries.Where(entry => entry is not YamlMap))
            Wrong(other, $"an entry of \"{key}\" has no keys", "write its keys indented after the dash");
        return [.. entries.OfType<YamlMap>().Select(entry => new Fields(file, entry))];
    }

    /// <summary>The keys as the author chose them.</summary>
    public IReadOnlyList<YamlText> Keys => [.. map.Entries.Values.Select(entry => entry.Key)];

    public void WrongAt(string key, string what, string cure) => Wrong(Find(key) ?? map, what, cure);

    public void Wrong(YamlValue at, string what, string cure) => file.Wrong(at.Line, at.Column, what, cure);

    /// <summary>To be called when all keys are read. A key that is mistyped is not reported as missing, too.</summary>
    public void Close()
    {
        foreach (var key in Keys.Where(key => !asked.Contains(key.Text)))
        {
            Wrong(key, $"unknown key \"{key.Text}\"", $"{Nearest.Hint(key.Text, asked)}allowed here: {string.Join(", ", asked)}");
            missing.Remove(Nearest.To(key.Text, asked) ?? "");
        }

        foreach (var key in missing)
            Wrong(map, $"\"{key}\" is missing", $"add a line {key}: …");
    }

    private IReadOnlyList<YamlValue> List(string key, int least, int most)
    {
        if (Find(key) is not { } value)
        {
            if (least > 0)
                Missing(key);
            return [];
        }

        if (value is not YamlList { Entries: var entries })
        {
            Wrong(value, $"\"{key}\" is not a list", $"write {key}: [one, two], or each on a line of its own after a dash");
            return [];
        }

        if (entries.Count < least || entries.Count > most)
            Wrong(value, $"\"{key}\" has {entries.Count} entries", $"it can have {least} to {most}");
        return entries;
    }

    private YamlValue? Find(string key)
    {
        asked.Add(key);
        return map.Entries.TryGetValue(key, out var entry) ? entry.Value : null;
    }

    private string Missing(string key)
    {
        missing.Add(key);
        return "";
    }

    private YamlText? Line(YamlValue value, string name, int longest)
    {
        if (value is not YamlText { Text: { Length: > 0 } text } line)
            Wrong(value, $"{name} is not a text", "write it on the same line, in quotes if it holds a colon");
        else if (Unwritten.Is(text))
            Wrong(value, $"{name} is still to be written", Unwritten.Note(text));
        else if (text.Contains('\n', StringComparison.Ordinal))
            Wrong(value, $"{name} has several lines", "write it on one");
        else if (text.Length > longest)
            Wrong(value, $"{name} has {text.Length} characters", $"at most {longest} fit");
        else
            return line;
        return null;
    }

    private YamlText? Allowed(YamlValue value, string noun, IReadOnlyList<string> allowed)
    {
        if (value is YamlText chosen && allowed.Contains(chosen.Text))
            return chosen;
        Wrong(value, $"{Shown(value)} is no {noun}", $"{Nearest.Hint((value as YamlText)?.Text ?? "", allowed)}allowed are: {string.Join(", ", allowed)}");
        return null;
    }

    private static string Shown(YamlValue value) => value is YamlText { Text: var text } ? $"\"{text}\"" : "not a text";
}
