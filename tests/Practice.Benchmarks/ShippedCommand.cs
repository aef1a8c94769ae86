using Practice.Benchmarks.Measure;
using Practice.Benchmarks.Training;
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
        var agreement = Agreement.Of(answers, [.. answers.Zip(assessments, Scored)]);
        Console.WriteLine(string.Join('\n', agreement.Kappas.Select(kappa => $"{kappa:R}")));
        Console.WriteLine($"{agreement.FlagF1:R}\n{agreement.Precision:R}\n{agreement.Recall:R}");
        return 0;
    }

    /// <summary>What it says of answers that it was neither trained nor chosen on: the nearest to what strangers will get.</summary>
    public static int RunUnseen()
    {
        var scorer = new Scorer(Repository.Rubric);
        var answers = PanelReader.ReadUnseen();
        AgreementCommand.Print("Unseen", answers, Scores(answers), _ => true);
        foreach (var name in (string[])["misspelt", "learners"])
        {
            var copied = PanelReader.WithCopies(name, answers).Where(answer => answer.Copy is not null).ToList();
            var copies = Scores([.. copied.Select(answer => answer with { Text = answer.Copy! })]);
            AgreementCommand.Print(name, copied, copies, _ => true);
            AgreementCommand.Moved(name, copied.Select(_ => true), Scores(copied), copies);
        }

        return 0;

        List<Scored> Scores(IReadOnlyList<RatedAnswer> answers) => [.. answers.Select(answer => Scored(answer, scorer.Assess(answer.Text, new(answer.Kind))))];
    }

    private static Scored Scored(RatedAnswer answer, Assessment assessment)
    {
        var text = new LaidOut(answer.Text, Layout.Boxes);
        return new(
            [.. assessment.Skills.Concat(assessment.Parts).Select(judgement => judgement.Level), assessment.Overall],
            assessment.Flags.Select(flag => flag.Id).ToHashSet(),
            [.. assessment.Skills.Select(skill => skill.Evidence.SelectMany(e => text.Sentences(e.Part, e.Start, e.End)).ToHashSet())]);
    }
}
