using Practice.Scoring;

namespace Practice.Benchmarks.Measure;

/// <summary>An answer with what its readers say of it.</summary>
internal sealed record RatedAnswer(string Id, string Scenario, Kind Kind, StarAnswer Text, IReadOnlyList<Rating> Ratings, Source Source)
{
    public const int Dimensions = 11;

    /// <summary>The same told sentence for sentence by somebody who spells badly or is learning English, where such a copy was written.</summary>
    public StarAnswer? Copy { get; init; }

    public bool IsPanel => Source == Source.Panel;

    /// <summary>Whether the first stage alone learns from it: the second would learn its readers' strictness.</summary>
    public bool IsForFirstStageOnly => Source is Source.Hard or Source.Told;

    /// <summary>Levels as the panel gives them: the median, halves going up.</summary>
    public int Median(int dimension)
    {
        var levels = Ratings.Select(rating => rating.Level(dimension)).Order().ToArray();
        var middle = levels.Length / 2;
        return levels.Length % 2 == 1 ? levels[middle] : (levels[middle - 1] + levels[middle] + 1) / 2;
    }

    public double Mean(int dimension) => (double)Ratings.Sum(rating => rating.Level(dimension)) / Ratings.Count;

    /// <summary>How many readers cite each sentence for a skill.</summary>
    public IReadOnlyDictionary<string, int> Votes(int skill) => Ratings.SelectMany(rating => rating.Evidence[skill]).CountBy(sentence => sentence).ToDictionary();

    /// <summary>Whether most readers say so.</summary>
    public bool Has(string flag) => 2 * Ratings.Count(rating => rating.Flags.ContainsKey(flag)) > Ratings.Count;

    /// <summary>Share of the readers who say so.</summary>
    public double Share(string flag) => (double)Ratings.Count(rating => rating.Flags.ContainsKey(flag)) / Ratings.Count;
}
