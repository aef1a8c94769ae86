using Practice.Scoring.Rubrics;
using Practice.Scoring.Text;

namespace Practice.Scoring.Model;

/// <summary>
/// Names the indicator that a unit meets. Where no indicator's phrase is found, it is the one whose passing examples share
/// enough words with it: the model may see what no phrase says yet.
/// </summary>
internal sealed class NearestIndicator
{
    /// <summary>A name that is only guessed would say what the text doesn't; with less in common than this, 0 to about 3, there is none.</summary>
    private const double LeastAlike = 0.3;

    private readonly Dictionary<string, Candidates> claims = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Candidates> shows = new(StringComparer.Ordinal);

    public NearestIndicator(Rubric rubric)
    {
        var (words, spread) = (new Dictionary<Indicator, HashSet<ulong>>(ReferenceEqualityComparer.Instance), new Dictionary<ulong, int>());
        var all = rubric.Skills.Concat(rubric.Parts).Concat(rubric.Flags).ToList();
        foreach (var indicator in all.SelectMany(criterion => criterion.Indicators))
        {
            words.Add(indicator, Words(indicator));
            foreach (var word in words[indicator])
                spread[word] = spread.GetValueOrDefault(word) + 1;
        }

        foreach (var criterion in all)
        {
            claims[criterion.Id] = new(criterion.Indicators.Where(indicator => indicator.Level == Indicator.Claim), words, spread);
            shows[criterion.Id] = new(criterion.Indicators.Where(indicator => indicator.Level == Indicator.Show), words, spread);
        }
    }

    /// <summary>Id of the indicator, or the empty text where none of the criterion's is near.</summary>
    /// <param name="level">A claim is named by an indicator that claims, a behaviour by one that shows.</param>
    public string Of(Unit unit, string criterion, int level)
    {
        var (best, met) = (-1, "");
        foreach (var match in unit.Matches)
            if (match.Criterion == criterion && Math.Min(match.Indicator.Level, level) > best)
                (best, met) = (Math.Min(match.Indicator.Level, level), match.Indicator.Id);
        if (best >= 0)
            return met;
        return (level >= Indicator.Show ? shows : claims).GetValueOrDefault(criterion)?.Nearest(unit) ?? "";
    }

    private static HashSet<ulong> Words(Indicator indicator)
    {
        var words = new HashSet<ulong>();
        foreach (var sentence in indicator.Passes)
            foreach (var token in Tokenizer.Tokens(sentence, 0, sentence.Length))
                if (token.IsWord)
                    words.Add(token.Key);
        return words;
    }

    /// <summary>Indicators of one criterion and level by the words of their examples. Rare words weigh more; together each indicator's have length 1.</summary>
    private sealed class Candidates
    {
        private readonly string[] ids;
        private readonly Dictionary<ulong, List<(int Candidate, double Weight)>> byWord = [];

        /// <param name="words">Of each indicator's examples.</param>
        /// <param name="spread">How many indicators' examples hold each word.</param>
        public Candidates(IEnumerable<Indicator> indicators, Dictionary<Indicator, HashSet<ulong>> words, Dictionary<ulong, int> spread)
        {
            var candidates = indicators.ToArray();
            ids = [.. candidates.Select(indicator => indicator.Id)];
            for (var candidate = 0; candidate < ids.Length; candidate++)
            {
                var length = Length(words[candidates[candidate]], spread);
                foreach (var word in words[candidates[candidate]])
                {
                    if (!byWord.TryGetValue(word, out var weights))
                        byWord.Add(word, weights = []);
                    weights.Add((candidate, 1.0 / spread[word] / length));
                }
            }
        }

        private static double Length(HashSet<ulong> words, Dictionary<ulong, int> spread)
        {
            var square = 0.0;
            foreach (var word in words)
                square += 1.0 / spread[word] / spread[word];
            return Math.Sqrt(square);
        }

        public string Nearest(Unit unit)
        {
            if (ids.Length == 0)
                return "";
            Span<double> alike = stackalloc double[ids.Length];
            var seen = new HashSet<ulong>();
            alike.Clear();
            for (var at = unit.First; at < unit.Last; at++)
                if (unit.Sentence.Tokens[at].Key is var word && byWord.TryGetValue(word, out var weights) && seen.Add(word))
                    foreach (var (candidate, weight) in weights)
                        alike[candidate] += weight;
            var nearest = 0;
            for (var candidate = 1; candidate < ids.Length; candidate++)
                if (alike[candidate] > alike[nearest])
                    nearest = candidate;
            return alike[nearest] >= LeastAlike ? ids[nearest] : "";
        }
    }
}
