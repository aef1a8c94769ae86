namespace Practice.Content.Cards;

/// <summary>Which cards hold which word: the words sorted, so that those with one beginning lie together.</summary>
internal sealed class WordIndex
{
    private readonly int cards;
    private readonly string[] words;
    private readonly int[][] holders;

    public WordIndex(IReadOnlyList<Scenario> scenarios)
    {
        cards = scenarios.Count;
        var found = new Dictionary<string, List<int>>();
        foreach (var (card, scenario) in scenarios.Index())
            foreach (var word in Words.Of($"{scenario.Title} {scenario.Question} {scenario.Setting.Markdown} {scenario.Role}"))
                Add(found, word, card);
        words = [.. found.Keys.Order(StringComparer.Ordinal)];
        holders = [.. words.Select(word => found[word].ToArray())];
    }

    /// <summary>The cards that hold a word with this beginning.</summary>
    public CardSet Holding(string beginning)
    {
        var set = new CardSet(cards);
        var at = Array.BinarySearch(words, beginning, StringComparer.Ordinal);
        for (at = at < 0 ? ~at : at; at < words.Length && words[at].StartsWith(beginning, StringComparison.Ordinal); at++)
            foreach (var card in holders[at])
                set.Add(card);
        return set;
    }

    private static void Add(Dictionary<string, List<int>> found, string word, int card)
    {
        if (!found.TryGetValue(word, out var holders))
            found[word] = holders = [];
        if (holders.Count == 0 || holders[^1] != card)
            holders.Add(card);
    }
}
