namespace Practice.Scoring.Tests.Golden;

/// <summary>
/// What the present model gets wrong: case by case, with the reason and the assertions that don't hold. A ratchet: what
/// stands here has to fail, so that the list shrinks when the model gets better, and nothing else may.
/// </summary>
internal sealed record KnownMisses(string Case, string Reason, IReadOnlyList<string> Musts)
{
    public const string File = "known-misses.txt";

    public static IReadOnlyList<KnownMisses> All { get; } = GoldenCase.IsRewriting ? Shrunk() : Read();

    public static IReadOnlyList<string> Of(string name) => [.. All.Where(miss => miss.Case == name).SelectMany(miss => miss.Musts)];

    /// <summary>Rewriting takes off what holds now; it never adds a line.</summary>
    private static List<KnownMisses> Shrunk()
    {
        var left = Read()
            .Select(miss => miss with { Musts = [.. miss.Musts.Intersect(new GoldenCase(Path.Combine(GoldenCase.Home, miss.Case)).Misses().Select(missed => missed.Must))] })
            .Where(miss => miss.Musts.Count > 0)
            .ToList();
        var path = Path.Combine(GoldenCase.Home, File);
        string[] head = [.. System.IO.File.ReadLines(path).TakeWhile(line => line.Length == 0 || line[0] == '#')];
        System.IO.File.WriteAllLines(path, head.Concat(left.SelectMany(miss => miss.Musts.Select(must => "  " + must).Prepend($"{miss.Case}: {miss.Reason}"))));
        return left;
    }

    /// <summary>"case: reason", and under it, indented, a line for each assertion.</summary>
    private static List<KnownMisses> Read()
    {
        var all = new List<KnownMisses>();
        foreach (var line in System.IO.File.ReadLines(Path.Combine(GoldenCase.Home, File)).Where(line => line.Length > 0 && line[0] != '#'))
        {
            if (line[0] == ' ')
                all[^1] = all[^1] with { Musts = [.. all[^1].Musts, line.Trim()] };
            else
                all.Add(new(line.Split(':')[0], line[(line.IndexOf(':') + 1)..].Trim(), []));
        }

        return all;
    }
}
