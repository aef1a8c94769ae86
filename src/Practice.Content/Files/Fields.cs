using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Practice.Content.Files;

/// <summary>
/// The keys of a front matter, read one by one. What is missing or wrong is reported at its line; what nobody asked for is
/// reported by <see cref="NoOthers"/>.
/// </summary>
internal sealed class Fields
{
    /// <summary>Far more than any front matter has; a file of brackets alone would exhaust the parser's stack.</summary>
    private const int MostNested = 200;

    private readonly SourceFile file;
    private readonly YamlMappingNode map;
    private readonly HashSet<string> asked = [];

    private Fields(SourceFile file, YamlMappingNode map) => (this.file, this.map) = (file, map);

    /// <summary>Null when it is no YAML, or no map of keys.</summary>
    public static Fields? Read(SourceFile file, string yaml)
    {
        if (yaml.Split('\n').ToList().FindIndex(line => line.Count(c => c is '[' or '{' or '-') > MostNested) is >= 0 and var deep)
        {
            file.Wrong(deep + 2, 1, "a line with too many brackets or dashes", $"write at most {MostNested}; lists inside lists are never needed here");
            return null;
        }

        try
        {
            var stream = new YamlStream();
            // A leading line takes the place of the fence, so that the parser's lines are the file's.
            stream.Load(new StringReader("\n" + yaml));
            var root = stream.Documents.Count == 0 ? new YamlMappingNode() : stream.Documents[0].RootNode;
            if (root is YamlMappingNode map && stream.Documents.Count <= 1)
                return Plain(file, map) ? new(file, map) : null;
            file.Wrong(2, 1, "the front matter is not a list of keys", "write one \"key: value\" a line");
        }
        catch (YamlException error)
        {
            file.Wrong((int)error.Start.Line, (int)error.Start.Column, $"broken YAML: {Lower(error.InnerException?.Message ?? error.Message)}",
                "quote values that hold a colon or start with a special character, and indent lists alike");
        }

        catch (InvalidOperationException)
        {
            // What the parser throws on some plain values that break off within a list.
            file.Wrong(2, 1, "broken YAML", "look for a list or a quote that is not closed");
        }

        return null;
    }

    public string Text(string key, int longest = 300)
    {
        if (Find(key) is not { } node)
            return Missing(key);
        if (node is not YamlScalarNode { Value: { } value } || value.Length == 0)
            return Wrong(node, $"\"{key}\" is not a text", $"write {key}: and the text on the same line");
        if (value.Length > longest)
            return Wrong(node, $"\"{key}\" has {value.Length} characters", $"at most {longest} fit");
        return value;
    }

    public string OneOf(string key, IReadOnlyList<string> allowed) => OneOf(Find(key), key, allowed) ?? "";

    public int Whole(string key, int least, int most)
    {
        if (Find(key) is not { } node)
            Missing(key);
        else if (node is YamlScalarNode { Value: { } value } && int.TryParse(value, out var number) && number >= least && number <= most)
            return number;
        else
            Wrong(node, $"\"{key}\" is {Shown(node)}", $"it has to be a whole number from {least} to {most}");
        return least;
    }

    public IReadOnlyList<string> Texts(string key, int least, int most, IReadOnlyList<string>? allowed = null)
    {
        if (Find(key) is not { } node)
        {
            if (least > 0)
                Missing(key);
            return [];
        }

        if (node is not YamlSequenceNode list)
        {
            Wrong(node, $"\"{key}\" is not a list", $"write {key}: [one, two], or each on a line of its own after a dash");
            return [];
        }

        if (list.Children.Count < least || list.Children.Count > most)
            Wrong(node, $"\"{key}\" has {list.Children.Count} entries", least == most ? $"it needs {least}" : $"it can have {least} to {most}");
        return [.. list.Children.Select(child => allowed is null ? Plain(child, key) : OneOf(child, key, allowed)).OfType<string>()];
    }

    /// <summary>The keys under a key.</summary>
    public Fields? Map(string key)
    {
        if (Find(key) is not { } node)
            Missing(key);
        else if (node is YamlMappingNode inner)
            return new(file, inner);
        else
            Wrong(node, $"\"{key}\" is {Shown(node)}", $"write keys of their own under {key}:, indented");
        return null;
    }

    /// <summary>A list whose entries have keys.</summary>
    public IReadOnlyList<Fields> Maps(string key)
    {
        if (Find(key) is not { } node)
        {
            Missing(key);
            return [];
        }

        if (node is not YamlSequenceNode list)
        {
            Wrong(node, $"\"{key}\" is not a list", $"write the entries of {key}: each after a dash");
            return [];
        }

        foreach (var other in list.Children.Where(child => child is not YamlMappingNode))
            Wrong(other, $"an entry of \"{key}\" has no keys", "write its keys indented after the dash");
        return [.. list.Children.OfType<YamlMappingNode>().Select(child => new Fields(file, child))];
    }

    /// <summary>All keys with their lists of texts, for a map whose keys the author chooses.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Lists() => map.Children.Keys
        .OfType<YamlScalarNode>()
        .ToDictionary(key => key.Value ?? "", key => Texts(key.Value ?? "", 1, 1000));

    public void WrongAt(string key, string what, string cure) => Wrong(Find(key) ?? map, what, cure);

    /// <summary>Reports every key that was not asked for.</summary>
    public void NoOthers()
    {
        foreach (var key in map.Children.Keys)
            if (key is not YamlScalarNode { Value: { } name } || !asked.Contains(name))
                Wrong(key, $"unknown key {Shown(key)}", $"{Nearest.Hint((key as YamlScalarNode)?.Value ?? "", asked)}allowed here: {string.Join(", ", asked)}");
    }

    private YamlNode? Find(string key)
    {
        asked.Add(key);
        return map.Children.TryGetValue(new YamlScalarNode(key), out var node) ? node : null;
    }

    private string Missing(string key) => Wrong(map, $"\"{key}\" is missing", $"add a line {key}: …");

    private string? Plain(YamlNode node, string key)
    {
        if (node is YamlScalarNode { Value: { Length: > 0 } value })
            return value;
        Wrong(node, $"an entry of \"{key}\" is not a text", "quote a sentence that holds a colon");
        return null;
    }

    private string? OneOf(YamlNode? node, string key, IReadOnlyList<string> allowed)
    {
        if (node is null)
            return Missing(key);
        if (node is YamlScalarNode { Value: { } value } && allowed.Contains(value))
            return value;
        Wrong(node, $"{Shown(node)} is no {key}", $"{Nearest.Hint((node as YamlScalarNode)?.Value ?? "", allowed)}allowed are: {string.Join(", ", allowed)}");
        return null;
    }

    private string Wrong(YamlNode node, string what, string cure)
    {
        file.Wrong((int)node.Start.Line, (int)node.Start.Column, what, cure);
        return "";
    }

    /// <summary>Anchors, aliases and tags make a file mean something else than it says.</summary>
    private static bool Plain(SourceFile file, YamlNode root)
    {
        foreach (var node in root.AllNodes.Where(node => !node.Anchor.IsEmpty || !(node.Tag.IsEmpty || node.Tag.IsNonSpecific)))
            file.Wrong((int)node.Start.Line, (int)node.Start.Column, "a YAML anchor, alias or tag", "write the value out");
        return file.IsFine;
    }

    private static string Shown(YamlNode node) => node is YamlScalarNode { Value: { } value } ? $"\"{value}\"" : "not a text";

    private static string Lower(string message) => message.Length == 0 ? message : char.ToLowerInvariant(message[0]) + message[1..].TrimEnd('.');
}
