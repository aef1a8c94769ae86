using Practice.Benchmarks.Measure;
using Practice.Scoring;
using Practice.Scoring.Model;
using Practice.Scoring.Text;

namespace Practice.Benchmarks.Tests;

/// <summary>Of a short answer more is made of each sentence.</summary>
public sealed class AShortAnswer
{
    private static readonly TrainedModel Model = TrainedModel.Shipped;

    [Theory]
    [InlineData(0, 1.2)]
    [InlineData(5, 1.2)]
    [InlineData(6, 1.1714)]
    [InlineData(9, 1.0857)]
    [InlineData(12, 1)]
    [InlineData(400, 1)]
    public void Is_stretched_by_a_fifth_at_most(int units, double factor) => Assert.Equal(factor, Brevity.Factor(units), 4);

    [Fact]
    public void Has_its_skills_stretched_the_more_the_shorter_it_is()
    {
        var met = new HashSet<int>();
        foreach (var answer in Some(every: 5))
        {
            var reading = Unbounded(answer.Text, answer.Kind);
            met.Add(reading.Units.Count);
            for (var skill = 0; skill < Targets.Skills; skill++)
                Assert.Equal(Raw(reading.Showing, skill) * Brevity.Factor(reading.Units.Count(unit => !unit.OnlyClaims)), reading.Output(skill), 12);
        }

        Assert.Superset(Enumerable.Range(4, 9).ToHashSet(), met);
    }

    [Fact]
    public void Has_its_parts_and_the_whole_read_as_they_are()
    {
        foreach (var answer in Some(every: 20))
        {
            var reading = Unbounded(answer.Text, answer.Kind);
            for (var dimension = Targets.Skills; dimension < AnswerFeatures.Dimensions; dimension++)
                Assert.Equal(Raw(reading.Whole, dimension), reading.Output(dimension));
        }
    }

    [Fact]
    public void Is_a_sentence_longer_with_one_that_is_added_in_thought()
    {
        var probe = new Probes(Repository.Rubric, Repository.Finder, Model).Missing(Unbounded(new(Action: "I rang the depot."), Kind.Story), "patience").First();
        foreach (var answer in Some(every: 20))
        {
            var reading = Unbounded(answer.Text, answer.Kind);
            var features = new double[reading.Showing.Features.Length];
            AnswerFeatures.With(reading.Showing, probe, features);
            for (var skill = 0; skill < Targets.Skills; skill++)
                Assert.Equal(Model.Answers.Levels[skill].Predict(features) * Brevity.Factor(reading.Units.Count(unit => !unit.OnlyClaims) + 1), reading.Output(skill, probe), 12);
        }
    }

    [Fact]
    public void Is_no_longer_for_what_only_claims_a_skill()
    {
        const string Told = "I rang the depot. The van had left. I asked for the second one. It came at noon. I signed for the box. I drove it to her. She opened it.";
        var (told, claimed, padded) = (Read(Told), Read($"{Told} I showed empathy."), Read($"{Told} The depot has two doors."));
        Assert.True(claimed.Units[^1].OnlyClaims);
        Assert.Equal(Factor(told), Factor(claimed), 12);
        Assert.InRange(Factor(padded), 1.001, Factor(told) - 0.01);

        static Reading Read(string text) => Unbounded(new(Action: text), Kind.Story);
        static double Factor(Reading reading) => reading.Output(3) / Raw(reading.Showing, 3);
    }

    private static IEnumerable<RatedAnswer> Some(int every) =>
        PanelReader.Read().Where(answer => answer.Source is Source.Panel or Source.Short).Where((_, at) => at % every == 0);

    private static Reading Unbounded(StarAnswer text, Kind kind) =>
        Model.Read(AnnotatedAnswer.Of(text), Repository.Finder, kind) with { Again = null, Forgetful = null, WithoutClaims = null };

    private static double Raw(Passage passage, int dimension) => Model.Answers.Levels[dimension].Predict(passage.Features);
}
