namespace Practice.Scoring.Tests.Golden;

/// <summary>What the scorer must make of language, pinned pair by pair: how a case is written stands in Golden/README.md.</summary>
public sealed class EveryGoldenCase : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("golden");

    public static TheoryData<string> Cases => [.. GoldenCase.Names];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Is_complete_and_holds_what_a_person_said_of_it(string name)
    {
        var golden = new GoldenCase(Path.Combine(GoldenCase.Home, name));
        if (golden.Gaps() is { Count: > 0 } gaps)
            Assert.Fail(string.Join('\n', gaps));
        var misses = golden.Misses();
        var known = KnownMisses.Of(name);
        var problems = misses.Where(miss => !known.Contains(miss.Must)).Select(miss => $"  {miss.Must}\n    {miss.Instead}")
            .Concat(known.Except(misses.Select(miss => miss.Must)).Select(must => $"  {must}\n    holds now, or is no line of must.txt any more: take it off Golden/{KnownMisses.File}."))
            .ToList();
        if (problems.Count > 0)
            Assert.Fail($"{name}/must.txt\n{string.Join('\n', problems)}");
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Is_assessed_as_it_was_when_somebody_last_looked(string name)
    {
        if (new GoldenCase(Path.Combine(GoldenCase.Home, name)).Difference() is { } difference)
            Assert.Fail(difference);
    }

    [Fact]
    public void Is_one_of_at_least_seventy() => Assert.InRange(GoldenCase.Names.Count(), 70, int.MaxValue);

    [Fact]
    public void That_is_known_to_fail_exists_and_says_why()
    {
        Assert.Equal(KnownMisses.All.Select(miss => miss.Case).Where(GoldenCase.Names.Contains).Distinct().Order(StringComparer.Ordinal), KnownMisses.All.Select(miss => miss.Case));
        Assert.All(KnownMisses.All, miss => Assert.True(miss.Reason.Length > 20, $"{miss.Case} gives no reason."));
        Assert.All(KnownMisses.All, miss => Assert.True(miss.Musts.Count > 0, $"{miss.Case} names no assertion."));
    }

    [Theory]
    [InlineData("answer.json")]
    [InlineData("near-miss.json")]
    [InlineData("must.txt")]
    public void Names_the_file_it_lacks(string file)
    {
        var golden = Write("answer: empathy >= 2\nnear-miss: empathy <= 1");
        File.Delete(Path.Combine(folder.FullName, file));
        Assert.Equal([$"{golden.Name} lacks {file}"], golden.Gaps());
    }

    [Theory]
    [InlineData("answer: kindness >= 2")]
    [InlineData("answer: empathy >= two")]
    [InlineData("answer: empathy > = 2")]
    [InlineData("answer: flag rude")]
    [InlineData("answer: empathy evidence has \"sorry\"")]
    [InlineData("answer: empathy evidence holds sorry")]
    [InlineData("answer: empathy named lets-them-finish")]
    [InlineData("answer: next cheer-up")]
    [InlineData("answer > nearmiss: empathy")]
    [InlineData("the answer: empathy >= 2")]
    [InlineData("empathy >= 2")]
    public void Names_the_assertion_that_cannot_be_read(string line) =>
        Assert.Contains(Write($"answer: empathy >= 2\nnear-miss: empathy <= 1\n{line}").Gaps(), gap => gap.Contains($"\"{line}\"", StringComparison.Ordinal));

    [Fact]
    public void Says_something_of_both_its_texts() =>
        Assert.EndsWith("says nothing of the near-miss", Assert.Single(Write("# near-miss: empathy <= 1\nanswer: empathy >= 2").Gaps()), StringComparison.Ordinal);

    [Theory]
    [InlineData("answer: empathy < 0")]
    [InlineData("answer: overall > 5")]
    [InlineData("answer: flag joking")]
    [InlineData("answer: next question-copied")]
    [InlineData("answer: language und")]
    [InlineData("answer: story type hypothetical")]
    [InlineData("answer: empathy evidence holds \"an elephant\"")]
    [InlineData("answer: empathy named cares-in-deeds")]
    [InlineData("answer < near-miss: overall")]
    public void Tells_what_is_said_instead_and_of_which_text(string line)
    {
        var (must, instead) = Assert.Single(Write(line).Misses());
        Assert.Equal(line, must);
        Assert.StartsWith("but ", instead, StringComparison.Ordinal);
        Assert.Contains("I let him finish.", instead, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("answer: empathy >= 0")]
    [InlineData("answer: no flag joking")]
    [InlineData("near-miss: no flags")]
    [InlineData("answer: language en")]
    [InlineData("answer: empathy evidence lacks \"an elephant\"")]
    [InlineData("answer >= near-miss: overall")]
    public void Is_silent_about_what_holds(string line) => Assert.Empty(Write(line).Misses());

    public void Dispose() => folder.Delete(recursive: true);

    private GoldenCase Write(string must)
    {
        File.WriteAllText(Path.Combine(folder.FullName, "answer.json"), """{"id":"answer","action":"I let him finish."}""");
        File.WriteAllText(Path.Combine(folder.FullName, "near-miss.json"), """{"id":"near-miss","action":""}""");
        File.WriteAllText(Path.Combine(folder.FullName, "must.txt"), must);
        File.WriteAllText(Path.Combine(folder.FullName, "expected.jsonl"), "");
        return new GoldenCase(folder.FullName);
    }
}
