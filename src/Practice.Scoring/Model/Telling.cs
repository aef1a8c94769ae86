namespace Practice.Scoring.Model;

/// <summary>
/// Which part of the story each unit tells. A sentence alone says little of that; its neighbours say more, because people
/// tell a story in order and change the part where they change the box or the line. A hidden Markov model (Rabiner 1989)
/// weighs the two. It believes the content before the name of the box: text in the wrong boxes is read as what it is.
/// </summary>
internal static class Telling
{
    private const int Parts = 4;

    /// <summary>From a part to each part, within a box or a paragraph: mostly the same, seldom back.</summary>
    private static readonly double[,] Onward =
    {
        { 0.80, 0.10, 0.08, 0.02 },
        { 0.05, 0.65, 0.28, 0.02 },
        { 0.01, 0.01, 0.86, 0.12 },
        { 0.02, 0.01, 0.05, 0.92 },
    };

    /// <summary>From paragraph to paragraph.</summary>
    private static readonly double[,] NextParagraph =
    {
        { 0.25, 0.52, 0.20, 0.03 },
        { 0.03, 0.15, 0.77, 0.05 },
        { 0.01, 0.01, 0.48, 0.50 },
        { 0.10, 0.04, 0.12, 0.74 },
    };

    /// <summary>
    /// From sentence to sentence, where neither boxes nor paragraphs tell anything: as often as in answers in four boxes one
    /// sentence's box follows another's, with some room for who leaves the task out or goes back.
    /// </summary>
    private static readonly double[,] NextSentence =
    {
        { 0.64, 0.26, 0.09, 0.01 },
        { 0.02, 0.42, 0.55, 0.01 },
        { 0.005, 0.005, 0.81, 0.18 },
        { 0.01, 0.005, 0.035, 0.95 },
    };

    /// <summary>The same from box to box.</summary>
    private static readonly double[,] NextBox =
    {
        { 0.08, 0.62, 0.25, 0.05 },
        { 0.06, 0.06, 0.80, 0.08 },
        { 0.06, 0.06, 0.08, 0.80 },
        { 0.70, 0.12, 0.12, 0.06 },
    };

    private static readonly double[] First = [0.82, 0.05, 0.08, 0.05];

    /// <summary>How much likelier a box holds what its name says, where at least three are filled.</summary>
    private const double NameOfTheBox = 2.5;

    private const int EnoughBoxes = 3;

    /// <summary>With more lines in a box they are items of a list, or sentences.</summary>
    private const int MostParagraphs = 6;

    /// <summary>The scores with what each unit probably tells in place of what it seems to tell by itself.</summary>
    public static double[][] InContext(IReadOnlyList<Unit> units, double[][] scores)
    {
        if (units.Count == 0)
            return scores;
        var changes = Changes(units);
        var (forward, backward) = (Forward(units, scores, changes), Backward(units, scores, changes));
        return [.. scores.Select((own, at) => Replaced(own, forward[at], backward[at]))];
    }

    /// <summary>
    /// The units' numbers in the order of the story: box by box as they stand, but a box that tells what comes earlier goes
    /// first, whatever its name says.
    /// </summary>
    /// <param name="scores">In context.</param>
    public static IEnumerable<int> InOrder(IReadOnlyList<Unit> units, double[][] scores) => Enumerable.Range(0, units.Count)
        .GroupBy(at => units[at].Sentence.Part)
        .OrderBy(box => Math.Round(box.Average(at => HowFar(scores[at]))))
        .SelectMany(box => box);

    /// <summary>From 0, the situation, to 3, the result.</summary>
    private static double HowFar(double[] scores)
    {
        var sum = 0.0;
        for (var part = 1; part < Parts; part++)
            sum += part * scores[Targets.FirstPart + part];
        return sum;
    }

    private static double[] Replaced(double[] own, double[] forward, double[] backward)
    {
        var scores = (double[])own.Clone();
        var sum = 0.0;
        for (var part = 0; part < Parts; part++)
            sum += forward[part] * backward[part];
        for (var part = 0; part < Parts; part++)
        {
            var share = forward[part] * backward[part] / sum;
            scores[Targets.FirstPart + part] = share;
            scores[Targets.FirstTold + part] *= 0.4 + (0.6 * share);
        }

        return scores;
    }

    private static double[][] Forward(IReadOnlyList<Unit> units, double[][] scores, double[][,] changes)
    {
        var names = Names(units);
        var forward = new double[units.Count][];
        for (var at = 0; at < units.Count; at++)
        {
            forward[at] = new double[Parts];
            for (var part = 0; part < Parts; part++)
            {
                var before = at == 0 ? First[part] : 0;
                for (var from = 0; at > 0 && from < Parts; from++)
                    before += forward[at - 1][from] * changes[at][from, part];
                forward[at][part] = before * Seen(scores[at], part) * Named(units, at, part, names);
            }

            Normalise(forward[at]);
        }

        return forward;
    }

    private static double[][] Backward(IReadOnlyList<Unit> units, double[][] scores, double[][,] changes)
    {
        var names = Names(units);
        var backward = new double[units.Count][];
        backward[^1] = [1, 1, 1, 1];
        for (var at = units.Count - 2; at >= 0; at--)
        {
            backward[at] = new double[Parts];
            for (var part = 0; part < Parts; part++)
                for (var to = 0; to < Parts; to++)
                    backward[at][part] += changes[at + 1][part, to] * Seen(scores[at + 1], to) * Named(units, at + 1, to, names) * backward[at + 1][to];
            Normalise(backward[at]);
        }

        return backward;
    }

    /// <summary>How likely a unit of that part would look like this one.</summary>
    private static double Seen(double[] scores, int part) => Math.Clamp(scores[Targets.FirstPart + part], 0.03, 0.97) / Usual[part];

    /// <summary>Shares of the units that tell each part.</summary>
    private static readonly double[] Usual = [0.22, 0.12, 0.46, 0.2];

    /// <summary>For each unit how likely parts change before it.</summary>
    private static double[][,] Changes(IReadOnlyList<Unit> units)
    {
        var (within, atLine) = IsInBoxes(units) ? (Onward, Onward) : Lines(units) is > 1 and <= MostParagraphs ? (Onward, NextParagraph) : (NextSentence, NextSentence);
        var changes = new double[units.Count][,];
        for (var at = 0; at < changes.Length; at++)
            changes[at] = at > 0 && units[at - 1].Sentence.Part != units[at].Sentence.Part ? NextBox : BeginsLine(units, at) ? atLine : within;
        return changes;
    }

    private static int Lines(IReadOnlyList<Unit> units)
    {
        var lines = 1;
        for (var at = 1; at < units.Count; at++)
            lines += BeginsLine(units, at) ? 1 : 0;
        return lines;
    }

    private static bool BeginsLine(IReadOnlyList<Unit> units, int at) => at > 0 && units[at].Sentence is { BeginsLine: true } here && !ReferenceEquals(here, units[at - 1].Sentence);

    private static double Named(IReadOnlyList<Unit> units, int at, int part, double name) =>
        (at == 0 || units[at - 1].Sentence.Part != units[at].Sentence.Part) && (int)units[at].Sentence.Part == part ? name : 1;

    private static double Names(IReadOnlyList<Unit> units) => IsInBoxes(units) ? NameOfTheBox : 1;

    /// <summary>Whether enough boxes are filled to go by their names.</summary>
    public static bool IsInBoxes(IReadOnlyList<Unit> units)
    {
        var boxes = 1;
        for (var at = 1; at < units.Count; at++)
            boxes += units[at - 1].Sentence.Part != units[at].Sentence.Part ? 1 : 0;
        return boxes >= EnoughBoxes;
    }

    private static void Normalise(double[] row)
    {
        var sum = row.Sum();
        for (var part = 0; part < Parts; part++)
            row[part] /= sum;
    }
}
