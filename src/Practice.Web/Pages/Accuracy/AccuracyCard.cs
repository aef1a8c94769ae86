using System.Text;
using System.Text.Json;

namespace Practice.Web.Pages.Accuracy;

/// <summary>
/// How far the scorer agrees with the panel, as the benchmarks measured it: <c>accuracy.json</c>. The benchmarks write it
/// and the site shows it; both compile this file. Shares and kappas are from 0 to 1, three decimals.
/// </summary>
/// <param name="Scorer">Version of the scorer that was measured.</param>
/// <param name="Rubric">Version of the rubric it read.</param>
/// <param name="Model">SHA-256 of the trained model that ships, in hex.</param>
/// <param name="Partitions">The same measurement with the scenarios dealt into folds in two ways. Settings were chosen on the first; believe the second.</param>
/// <param name="Strangers">What the scorer that ships says of answers that it has learnt nothing from.</param>
public sealed record AccuracyCard(
    string Scorer,
    string Rubric,
    string Model,
    AccuracyCard.MeasuredOn Data,
    AccuracyCard.Readers Panel,
    IReadOnlyList<AccuracyCard.Partition> Partitions,
    IReadOnlyList<AccuracyCard.StrangersMeans> Strangers)
{
    /// <param name="Answers">Rated by the whole panel; the figures are about these.</param>
    /// <param name="TrainingAnswers">All that were rated, by the panel or by one reader; those to a tested question are left out.</param>
    public sealed record MeasuredOn(int Answers, int Scenarios, int TrainingAnswers, int Folds);

    /// <summary>The raters, and the mean kappa of each two of them.</summary>
    public sealed record Readers(int Raters, double Skills, double Parts, double Overall);

    /// <param name="Levels">Six skills, four parts, overall.</param>
    /// <param name="Layouts">The same answers typed in other ways; the first is the plain one, four boxes.</param>
    public sealed record Partition(
        int Number, IReadOnlyList<Dimension> Levels, Estimate Skills, Estimate Parts, FlagFigures Flags, double EvidencePrecision, double EvidenceRecall, IReadOnlyList<Means> Layouts);

    /// <summary>A figure with its 90 % bootstrap interval.</summary>
    public sealed record Estimate(double Value, double Low, double High);

    /// <param name="Id">Of the skill or part, or "overall".</param>
    /// <param name="Same">Share of the answers with the panel's level.</param>
    /// <param name="WithinOne">Share with that level or the next.</param>
    public sealed record Dimension(string Id, Estimate Kappa, double Same, double WithinOne, IReadOnlyList<AtLevel> ByLevel);

    /// <summary>Counts of the answers to which the panel gives one level.</summary>
    public sealed record AtLevel(int Level, int Answers, int Same, int WithinOne);

    /// <param name="FalselyAccused">Share of the answers with a flag that the panel does not see.</param>
    public sealed record FlagFigures(double F1, double FalselyAccused, IReadOnlyList<Flag> Each);

    public sealed record Flag(string Id, int Present, int Found, int Right);

    /// <param name="Name">Of a layout, or of a set of answers.</param>
    public sealed record Means(string Name, double Skills, double Parts, double Overall, double FlagF1, double EvidencePrecision, double EvidenceRecall);

    /// <param name="Answers">Each by writers who wrote nothing else, and rated by two readers who read nothing else.</param>
    /// <param name="FalselyAccused">Share of the answers with a flag that their readers don't see.</param>
    public sealed record StrangersMeans(int Answers, double FalselyAccused, Means Means);

    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web) { WriteIndented = true, IndentSize = 1, NewLine = "\n" };

    /// <summary>The card in a file, or null when there is none or it can't be read.</summary>
    public static AccuracyCard? Read(string path)
    {
        try
        {
            return JsonSerializer.Deserialize<AccuracyCard>(File.ReadAllBytes(path), Format) is { Partitions.Count: > 0, Strangers: not null } card ? card : null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or JsonException)
        {
            return null;
        }
    }

    /// <summary>The same card gives the same bytes.</summary>
    public byte[] Bytes() => Encoding.UTF8.GetBytes(JsonSerializer.Serialize(this, Format) + "\n");
}
