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

    private readonly Dictionary<string, (Indicator Indicator, Dictionary<string, double> Words)[]> criteria;

    public NearestIndicator(Rubric rubric)
    {
        var all = rubric.Skills.Concat(rubric.Parts).Concat(rubric.Flags).ToList();
        var spread = all.SelectMany(criterion => criterion.Indicators)
            .SelectMany(indicator => indicator.Passes.SelectMany(Stems).Distinct())
            .CountBy(stem => stem).ToDictionary(StringComparer.Ordinal);
        criteria = all.ToDictionary(criterion => criterion.Id, criterion => criterion.Indicators.Select(indicator => (indicator, Weigh(indicator, spread))).ToArray(), StringComparer.Ordinal);
    }

    /// <summary>Id of the indicator, or the empty text where none of the criterion's is near.</summary>
    /// <param name="level">A claim is named by an indicator that claims, a behaviour by one that shows.</param>
    public string Of(Unit unit, string criterion, int level)
    {
        var matches = unit.Matches.Where(match => match.Criterion == criterion).ToList();
        if (matches.Count > 0)
            return matches.MaxBy(match => Math.Min(match.Indicator.Level, level))!.Indicator.Id;
        if (!criteria.TryGetValue(criterion, out var known) || known.Length == 0)
            return "";
        var stems = unit.Tokens.Select(token => token.Stem).ToHashSet(StringComparer.Ordinal);
        var (nearest, alike) = known
            .Where(candidate => candidate.Indicator.Level == Math.Min(level, 2))
            .Select(candidate => (candidate.Indicator, stems.Sum(stem => candidate.Words.GetValueOrDefault(stem))))
            .DefaultIfEmpty()
            .MaxBy(candidate => candidate.Item2);
        return alike >= LeastAlike ? nearest.Id : "";
    }

    /// <summary>Rare words weigh more; together each indicator's words have length 1.</summary>
    private static Dictionary<string, double> Weigh(Indicator indicator, Dictionary<string, int> spread)
    {
        var words = indicator.Passes.SelectMany(Stems).Distinct().ToDictionary(stem => stem, stem => 1.0 / spread[stem], StringComparer.Ordinal);
        var length = Math.Sqrt(words.Values.Sum(weight => weight * weight));
        return words.ToDictionary(pair => pair.Key, pair => pair.Value / length, StringComparer.Ordinal);
    }

    private static IEnumerable<string> Stems(string sentence) => Tokenizer.Tokens(sentence, 0, sentence.Length).Where(token => token.IsWord).Select(token => token.Stem);
}
