namespace Practice.Content.Files;

/// <summary>
/// The headings that a kind of file has, in their order: "Hints" for one of two #, "Hints/Task" for one of three below it.
/// </summary>
internal sealed class Outline
{
    private readonly Dictionary<string, int> places;
    private readonly ILookup<string, string> below;
    private readonly string[] optional;

    /// <param name="optional">May be left out, together with what is below them.</param>
    public Outline(IReadOnlyList<string> names, params string[] optional)
    {
        Names = names;
        this.optional = optional;
        places = names.Index().ToDictionary(entry => entry.Item, entry => entry.Index);
        below = names.ToLookup(ParentOf, LastOf);
    }

    public IReadOnlyList<string> Names { get; }

    /// <summary>From 0; -1 for a heading that has none.</summary>
    public int PlaceOf(string name) => places.GetValueOrDefault(name, -1);

    /// <summary>The headings below one, or at the top (""), without its name.</summary>
    public IEnumerable<string> Below(string parent) => below[parent];

    public bool HasBelow(string name) => below.Contains(name);

    /// <summary>What has to be there and is not. Of what is missing altogether, the parts are not told as well.</summary>
    public IEnumerable<string> Missing(Func<string, bool> isThere) => Names.Where(name =>
        !isThere(name) && (ParentOf(name) is { Length: > 0 } parent ? isThere(parent) : !optional.Contains(name)));

    public static string ParentOf(string name) => name.IndexOf('/', StringComparison.Ordinal) is >= 0 and var stroke ? name[..stroke] : "";

    public static string LastOf(string name) => name[(name.IndexOf('/', StringComparison.Ordinal) + 1)..];
}
