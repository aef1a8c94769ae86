using System.Globalization;
using Practice.Benchmarks.Measure;
using Practice.Benchmarks.Training;
using Practice.Scoring.Rubrics;

namespace Practice.Benchmarks;

/// <summary>
/// Agreement with the panel by 8-fold cross-validation, grouped by scenario. The panel is three language-model readers:
/// a steady target, and no proof of what hiring people would say.
/// </summary>
internal static class AgreementCommand
{
    public static int Run(string[] arguments)
    {
        var answers = PanelReader.Read();
        var partition = arguments.Length > 0 ? ulong.Parse(arguments[0], CultureInfo.InvariantCulture) : 0;
        var layouts = arguments.Length > 1 ? [.. arguments.Skip(1).Select(Enum.Parse<Layout>)] : Enum.GetValues<Layout>().Where(layout => layout != Layout.LearnerJoined).ToArray();
        var validation = new CrossValidation(answers, Repository.Finder, partition, layouts);
        foreach (var layout in layouts)
            Print($"{layout}", answers, validation.Scored(layout), answer => answer.IsPanel);
        foreach (var layout in layouts)
            Moved($"{layout}", answers.Select(answer => answer.IsPanel && (layout != Layout.Copied || answer.Copy is not null)), validation.Scored(Layout.Boxes), validation.Scored(layout));
        foreach (var source in answers.Select(answer => answer.Source).Distinct().Where(source => source != Source.Panel))
            Print($"Boxes, {source}", answers, validation.Scored(Layout.Boxes), answer => answer.Source == source);
        return 0;
    }

    internal static void Print(string name, IReadOnlyList<RatedAnswer> answers, IReadOnlyList<Scored> scores, Func<RatedAnswer, bool> isIn)
    {
        var chosen = Enumerable.Range(0, answers.Count).Where(d => isIn(answers[d])).ToList();
        var agreement = Agreement.Of([.. chosen.Select(d => answers[d])], [.. chosen.Select(d => scores[d])]);
        Console.WriteLine($"{name}: {chosen.Count} answers");
        Console.WriteLine($"  skills {agreement.Skills:0.000} ({Row(agreement.Kappas[..6])})  parts {agreement.Parts:0.000} ({Row(agreement.Kappas[6..10])})  overall {agreement.Overall:0.000}");
        Console.WriteLine($"  flags F1 {agreement.FlagF1:0.000}, falsely accused {agreement.FalselyAccused:0.000}; evidence {agreement.Precision:0.000} / {agreement.Recall:0.000}");
        Console.WriteLine("  " + string.Join(", ", agreement.Flags.Select((flag, i) => $"{RubricIds.Flags[i]} {flag.Right}/{flag.Found}/{flag.Present}")));
    }

    internal static void Moved(string name, IEnumerable<bool> areTold, IReadOnlyList<Scored> plain, IReadOnlyList<Scored> other)
    {
        var moves = areTold.Zip(plain, other).Where(told => told.First)
            .SelectMany(told => told.Second.Levels.Zip(told.Third.Levels, (x, y) => Math.Abs(x - y))).ToList();
        Console.WriteLine($"{name}: {moves.Average(move => move > 0 ? 1.0 : 0):0.000} of the levels differ from four boxes, {moves.Average(move => move > 1 ? 1.0 : 0):0.0000} by more than one");
    }

    private static string Row(double[] kappas) => string.Join(' ', kappas.Select(kappa => kappa.ToString("0.00", CultureInfo.InvariantCulture)));
}
