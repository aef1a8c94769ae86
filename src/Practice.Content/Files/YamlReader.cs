using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Practice.Content.Files;

/// <summary>
/// Front matter to values, from the parser's events: the tree that YamlDotNet would build is as deep as the text is
/// nested, and a page of brackets exhausts the stack, which nothing can catch.
/// </summary>
internal sealed class YamlReader
{
    /// <summary>What the format needs: a list of sentences, in an indicator, in a list, under a key.</summary>
    private const int Deepest = 4;

    private const string Cure = "quote values that hold a colon or start with a special character, and indent lists alike";

    private readonly SourceFile file;
    private readonly Parser parser;

    // A leading line takes the place of the fence, so that the parser's lines are the file's.
    private YamlReader(SourceFile file, string yaml) => (this.file, parser) = (file, new(new StringReader("\n" + yaml)));

    /// <summary>Null when it is no YAML, no map of keys, or means something else than it says; the file then knows why.</summary>
    public static YamlMap? Read(SourceFile file, string yaml)
    {
        var reader = new YamlReader(file, yaml);
        try
        {
            return IndentsWithTabs(file, yaml) ? null : reader.Document();
        }
        catch (YamlException error)
        {
            file.Wrong((int)error.Start.Line, (int)error.Start.Column, $"broken YAML: {Lower(error.Message)}", Cure);
        }
        catch (InvalidOperationException)
        {
            // What the scanner throws on some plain values that break off within a list.
            var (line, column) = reader.Reached;
            file.Wrong(line, column, "broken YAML", "look for a list or a quote that is not closed");
        }

        return null;
    }

    /// <summary>YAML allows none; the parser reports what comes of it somewhere above.</summary>
    private static bool IndentsWithTabs(SourceFile file, string yaml)
    {
        if (!yaml.Contains('\t', StringComparison.Ordinal))
            return false;
        var line = Array.FindIndex(yaml.Split('\n'), line => line.TrimStart(' ') is ['\t', ..]);
        if (line >= 0)
            file.Wrong(line + 2, 1, "a line that is indented with a tab", "indent it with blanks");
        return line >= 0;
    }

    private (int Line, int Column) Reached =>
        parser.Current is { } seen ? (Math.Max(2, (int)seen.End.Line), (int)seen.End.Column) : (2, 1);

    private YamlMap? Document()
    {
        parser.Consume<StreamStart>();
        if (parser.TryConsume<StreamEnd>(out _))
            return new([], 2, 1);
        parser.Consume<DocumentStart>();
        if (parser.Current is not MappingStart)
            return Refuse("the front matter is not a list of keys", "write one \"key: value\" a line") as YamlMap;
        if (Value(0) is not YamlMap map)
            return null;
        parser.Consume<DocumentEnd>();
        return parser.Current is StreamEnd ? map : Refuse("a second YAML document", "keep all keys in one, without ... or ---") as YamlMap;
    }

    private YamlValue? Value(int depth) => parser.Current switch
    {
        AnchorAlias or NodeEvent { Anchor.IsEmpty: false } or NodeEvent { Tag: { IsEmpty: false, IsNonSpecific: false } } =>
            Refuse("a YAML anchor, alias or tag", "write the value out"),
        Scalar => Text(parser.Consume<Scalar>()),
        MappingStart or SequenceStart when depth == Deepest => Refuse("lists and keys nested too deep", $"at most {Deepest} levels are ever needed"),
        MappingStart => Map(parser.Consume<MappingStart>(), depth),
        _ => List(parser.Consume<SequenceStart>(), depth),
    };

    private static YamlText Text(Scalar scalar)
    {
        var isNothing = scalar is { Style: ScalarStyle.Plain, Value: "~" or "null" };
        return new(isNothing ? "" : scalar.Value.Trim(), (int)scalar.Start.Line, (int)scalar.Start.Column);
    }

    private YamlList? List(SequenceStart start, int depth)
    {
        var entries = new List<YamlValue>();
        while (!parser.TryConsume<SequenceEnd>(out _))
            if (Value(depth + 1) is { } entry)
                entries.Add(entry);
            else
                return null;
        return new(entries, (int)start.Start.Line, (int)start.Start.Column);
    }

    private YamlMap? Map(MappingStart start, int depth)
    {
        var entries = new OrderedDictionary<string, (YamlText, YamlValue)>();
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            if (parser.Current is not (Scalar or AnchorAlias))
                return Refuse("a key that is not a word", "write a word, a colon and the value") as YamlMap;
            if (Value(depth + 1) is not YamlText key || Value(depth + 1) is not { } value)
                return null;
            if (!entries.TryAdd(key.Text, (key, value)))
                file.Wrong(key.Line, key.Column, $"the key \"{key.Text}\" is there twice", "keep one");
        }

        return new(entries, (int)start.Start.Line, (int)start.Start.Column);
    }

    /// <summary>Nothing further is read: what follows may be of any size.</summary>
    private YamlValue? Refuse(string what, string cure)
    {
        file.Wrong((int)parser.Current!.Start.Line, (int)parser.Current.Start.Column, what, cure);
        return null;
    }

    private static string Lower(string message) => message.Length == 0 ? message : char.ToLowerInvariant(message[0]) + message[1..].TrimEnd('.');
}
