using Practice.Benchmarks.Measure;
using Practice.Scoring;

namespace Practice.Benchmarks;

/// <summary>
/// What the shipped scorer says of the panel's answers, on which it was trained: no measure of what it reaches on others,
/// but a check that this arithmetic and the research script's are the same.
/// </summary>
internal static class ShippedCommand
{
    public static int Run(string path)
    {
        var scorer = new Scorer(Repository.Rubric);
        var answers = PanelReader.Read().Where(answer => answer.IsPanel).ToList();
        var assessments = answers.Select(answer => scorer.Assess(answer.Text, new(answer.Kind))).ToList();
        File.WriteAllLines(path, answers.Zip(assessments, (answer, assessment) => AssessmentJson.Write(answer.Id, assessment)));
        var agreement = Agreement.Of(answers, [.. answers.Zip(assessments, Strangers.Scored)]);
        Console.WriteLine(string.Join('\n', agreement.Kappas.Select(kappa => $"{kappa:R}")));
        Console.WriteLine($"{agreement.FlagF1:R}\n{agreement.Precision:R}\n{agreement.Recall:R}");
        return 0;
    }

    /// <summary>What it says of answers that it was neither trained nor chosen on.</summary>
    public static int RunUnseen()
    {
        var strangers = Strangers.All();
        foreach (var (name, answers, scores) in strangers)
            AgreementCommand.Print(name, answers, scores, _ => true);
        foreach (var name in (string[])["misspelt", "learners"])
        {
            var copied = PanelReader.WithCopies(name, strangers[0].Answers).Where(answer => answer.Copy is not null).ToList();
            var copies = Strangers.Of(name, [.. copied.Select(answer => answer with { Text = answer.Copy! })]).Scores;
            AgreementCommand.Print(name, copied, copies, _ => true);
            AgreementCommand.Moved(name, copied.Select(_ => true), Strangers.Of(name, copied).Scores, copies);
        }

        return 0;
    }
}
