using Practice.Scoring.Model;

namespace Practice.Scoring.Profiles;

/// <summary>Shares out the words of an answer among the parts that its units probably tell.</summary>
internal static class WordsByPart
{
    private const int Parts = 4;

    public static Balance Of(Reading reading)
    {
        var words = new double[Parts];
        for (var at = 0; at < reading.Units.Count; at++)
        {
            var count = reading.Units[at].WordCount;
            for (var part = 0; part < Parts; part++)
                words[part] += count * reading.Scores[at][Targets.FirstPart + part];
        }

        var hundredths = Hundredths(words);
        return new(hundredths[0] / 100.0, hundredths[1] / 100.0, hundredths[2] / 100.0, hundredths[3] / 100.0);
    }

    /// <summary>Whole hundredths that make exactly a hundred: the largest remainders are rounded up, the earlier part first.</summary>
    private static int[] Hundredths(double[] words)
    {
        var sum = words.Sum();
        if (sum <= 0)
            return new int[Parts];
        var exact = Array.ConvertAll(words, count => 100 * count / sum);
        var whole = Array.ConvertAll(exact, share => (int)share);
        foreach (var part in Enumerable.Range(0, Parts).OrderByDescending(part => exact[part] - whole[part]).Take(100 - whole.Sum()))
            whole[part]++;
        return whole;
    }
}
