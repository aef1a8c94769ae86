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
        List<Scored> scores = [.. answers.Select(answer => Scored(answer, scorer.Assess(answer.Text, new(answer.Kind))))];
        AgreementCommand.Print("Unseen, written to be hard, x", answers, scores, answer => answer.Id[0] == 'x');
        AgreementCommand.Print("Unseen, as people tell it, z", answers, scores, answer => answer.Id[0] == 'z');
        AgreementCommand.Print("Unseen, told likewise by others, u", answers, scores, answer => answer.Id[0] == 'u');
        return 0;
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
