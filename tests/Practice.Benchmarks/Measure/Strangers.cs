using Practice.Benchmarks.Training;
using Practice.Scoring;

namespace Practice.Benchmarks.Measure;

/// <summary>Answers that nothing was trained with or chosen on, and what the scorer that ships says of them: the nearest to what strangers will get.</summary>
internal sealed record Strangers(string Name, IReadOnlyList<RatedAnswer> Answers, IReadOnlyList<Scored> Scores)
{
    public static IReadOnlyList<Strangers> All() => [Of("told", PanelReader.ReadUnseen()), Of("typed", PanelReader.ReadUnseen("typed-"))];

    public static Strangers Of(string name, IReadOnlyList<RatedAnswer> answers)
    {
        var scorer = new Scorer(Repository.Rubric);
        return new(name, answers, [.. answers.Select(answer => Scored(answer, scorer.Assess(answer.Text, new(answer.Kind))))]);
    }

    public static Scored Scored(RatedAnswer answer, Assessment assessment)
    {
        var text = new LaidOut(answer.Text, Layout.Boxes);
        return new(
            [.. assessment.Skills.Concat(assessment.Parts).Select(judgement => judgement.Level), assessment.Overall],
            assessment.Flags.Select(flag => flag.Id).ToHashSet(),
            [.. assessment.Skills.Select(skill => skill.Evidence.SelectMany(e => text.Sentences(e.Part, e.Start, e.End)).ToHashSet())]);
    }
}
