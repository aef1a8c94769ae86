using Practice.Scoring.Feedback;
using Practice.Scoring.Indicators;
using Practice.Scoring.Levels;
using Practice.Scoring.Model;
using Practice.Scoring.Profiles;
using Practice.Scoring.Rubrics;
using Practice.Scoring.Text;

namespace Practice.Scoring;

/// <summary>Text in, assessment out: no files, no clock, no chance. One scorer serves any number of threads.</summary>
public sealed class Scorer
{
    public const string Version = "1.22.0";

    /// <summary>Words a minute at an unhurried pace, as guides to speaking commonly assume.</summary>
    public const int WordsPerMinute = 150;

    /// <summary>With fewer words an answer shows too little to be judged with confidence.</summary>
    private const int EnoughWords = 40;

    private readonly IndicatorFinder finder;
    private readonly NearestIndicator nearest;
    private readonly NextSteps nextSteps;
    private readonly Copies copies = new();
    private readonly TrainedModel model;
    private readonly string rubricVersion;

    /// <summary>
    /// What does not need one another is made ready side by side. What runs here and in a first assessment loops, where LINQ
    /// would run over tuples or other values: that is compiled anew for each kind of value, and a scorer should be ready at once.
    /// </summary>
    public Scorer(Rubric rubric)
    {
        var learnt = Task.Run(() => TrainedModel.Shipped);
        var named = Task.Run(() => new NearestIndicator(rubric));
        _ = Task.Run(() => ModelFile.ShippedHash);
        finder = new IndicatorFinder(rubric);
        (model, nearest) = (learnt.Result, named.Result);
        nextSteps = new NextSteps(new Probes(rubric, finder, model), model);
        rubricVersion = RubricVersion.Of(rubric);
    }

    public Assessment Assess(StarAnswer answer, Question question)
    {
        ArgumentNullException.ThrowIfNull(question);
        return Assess(AnnotatedAnswer.Of(answer), question) with { Receipt = Receipt.Of(Version, ModelFile.ShippedHash, rubricVersion, question.Kind, answer) };
    }

    private Assessment Assess(AnnotatedAnswer annotated, Question question)
    {
        if (annotated.Words == 0)
            return Unjudged(annotated, Languages.English, ["nothing-to-judge"], []);
        if (Languages.Of(annotated) is var language && language != Languages.English)
            return Unjudged(annotated, language, ["language-not-supported"], []);
        if (copies.IsQuestion(annotated, question))
            return Unjudged(annotated, language, ["question-copied"], [new RaisedFlag("off-topic", [])]);
        return Judged(annotated, question);
    }

    private Assessment Judged(AnnotatedAnswer answer, Question question)
    {
        var enough = Math.Min(1.0, (double)answer.Words / EnoughWords);
        var reading = model.Read(answer, finder, question.Kind);
        var verdicts = new Verdicts(reading, model, nearest, question.Kind, enough);
        var (skills, parts, flags) = (verdicts.Skills, verdicts.Parts, verdicts.Flags);
        var next = nextSteps.For(reading, question.Kind, skills, parts, flags);
        if (copies.IsModelAnswer(answer, question))
            next = [new("model-answer-copied", null, "answer", 0), .. next.Take(2)];
        return new(Version, rubricVersion, Languages.English, StoryTypes.Of(answer), skills, parts, flags,
            verdicts.Overall, answer.Words, SpeakingSeconds(answer), next,
            new Profile(WordsByPart.Of(reading), OwnDeeds.Of(answer, question.Kind), ConcreteDetails.Of(answer)));
    }

    /// <summary>All six skills and four parts are there, with the confidence that says how little was known.</summary>
    private Assessment Unjudged(AnnotatedAnswer answer, string language, string[] findings, IReadOnlyList<RaisedFlag> flags) => new(
        Version, rubricVersion, language, "none",
        [.. RubricIds.Skills.Select(id => new Judgement(id, 0, 0, []))],
        [.. RubricIds.Parts.Select(id => new Judgement(id, 0, 0, []))],
        flags, 1, answer.Words, SpeakingSeconds(answer),
        [.. findings.Select(finding => new NextStep(finding, null, "answer", 0))],
        Profile.Empty);

    private static int SpeakingSeconds(AnnotatedAnswer answer) => answer.Words * 60 / WordsPerMinute;
}
