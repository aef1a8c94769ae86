using System.Runtime.InteropServices;
using Practice.Scoring.Indicators;
using Practice.Scoring.Text;

namespace Practice.Scoring.Model;

/// <summary>Groups of phrases that mean much the same, so that what was learnt from one wording holds for the others.</summary>
internal sealed class Lexicon
{
    private readonly PhraseIndex<int> index = new();

    private Lexicon(IEnumerable<string> lines)
    {
        var classes = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        var groups = -1;
        foreach (var line in lines.Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#'))
        {
            if (line[0] == '=')
                classes.Add(line[1..line.IndexOf(' ')], line[(line.IndexOf(' ') + 1)..].Split(' '));
            else if (line[0] == ':')
                groups++;
            else
                index.Add(groups, Phrase.Compile(line, classes));
        }

        Groups = groups + 1;
    }

    public static Lexicon Shipped { get; } = new(Resource.Text("lexicon.txt").Split('\n'));

    public int Groups { get; }

    /// <summary>Each group that a unit meets, and the clause where it begins, once per clause.</summary>
    public List<(int Group, Clause Clause)> Find(Unit unit)
    {
        var (met, found) = (new List<(int Group, Clause Clause)>(), new List<(int Group, int End)>());
        var tokens = CollectionsMarshal.AsSpan(unit.Sentence.Tokens);
        for (var at = unit.First; at < unit.Last; at++)
        {
            found.Clear();
            index.Find(tokens, at, found);
            foreach (var (group, _) in found)
                if (unit.Sentence.ClauseOf(at) is var clause && !IsMet(met, group, clause))
                    met.Add((group, clause));
        }

        return met;
    }

    private static bool IsMet(List<(int Group, Clause Clause)> met, int group, Clause clause)
    {
        foreach (var known in met)
            if (known.Group == group && known.Clause.First == clause.First)
                return true;
        return false;
    }
}
