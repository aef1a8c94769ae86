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

    private readonly Dictionary<(string Criterion, int Level), Candidates> candidates;

    public NearestIndicator(Rubric rubric)
    {
        var all = rubric.Skills.Concat(rubric.Parts).Concat(rubric.Flags).ToList();
        var known = all.SelectMany(criterion => criterion.Indicators, (criterion, indicator) => (criterion.Id, Indicator: indicator, Words: Words(indicator))).ToList();
        var spread = known.SelectMany(indicator => indicator.Words).CountBy(word => word).ToDictionary();
        candidates = known.GroupBy(indicator => (indicator.Id, indicator.Indicator.Level), indicator => (indicator.Indicator.Id, indicator.Words))
            .ToDictionary(group => group.Key, group => new Candidates([.. group], spread));
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
        return candidates.TryGetValue((criterion, Math.Min(level, 2)), out var known) ? known.Nearest(unit) : "";
    }

    private static HashSet<ulong> Words(Indicator indicator) =>
        [.. indicator.Passes.SelectMany(sentence => Tokenizer.Tokens(sentence, 0, sentence.Length)).Where(token => token.IsWord).Select(token => token.Key)];

    /// <summary>Indicators of one criterion and level by the words of their examples. Rare words weigh more; together each indicator's have length 1.</summary>
    private sealed class Candidates
    {
        private readonly string[] ids;
        private readonly Dictionary<ulong, List<(int Candidate, double Weight)>> byWord = [];

        public Candidates(IReadOnlyList<(string Id, HashSet<ulong> Words)> indicators, Dictionary<ulong, int> spread)
        {
            ids = [.. indicators.Select(indicator => indicator.Id)];
            for (var candidate = 0; candidate < ids.Length; candidate++)
            {
                var words = indicators[candidate].Words;
                var length = Math.Sqrt(words.Sum(word => 1.0 / spread[word] / spread[word]));
                foreach (var word in words)
                {
                    if (!byWord.TryGetValue(word, out var weights))
                        byWord.Add(word, weights = []);
                    weights.Add((candidate, 1.0 / spread[word] / length));
                }
            }
        }

        public string Nearest(Unit unit)
        {
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
