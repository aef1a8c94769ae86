using Practice.Scoring;

namespace Practice.Web.Tests.Reports;

public sealed class SinceTheDraftBefore : IDisposable
{
    private static readonly StarAnswer Plain = Answers.Good with { Action = "I came over and asked to see the boots." };

    private readonly PracticeApp app = new();

    public void Dispose() => app.Dispose();

    [Fact]
    public async Task The_second_report_says_what_was_gained_and_the_first_says_nothing()
    {
        var visitor = app.Visitor();
        var first = await visitor.WriteAndCheck(Plain);
        var second = await Again(visitor, first, Answers.Good);

        Assert.DoesNotContain("Since draft", (await visitor.Get(first)).Text, StringComparison.Ordinal);
        var report = (await visitor.Get(second)).Text;
        Assert.Contains("Since draft 1 ", report, StringComparison.Ordinal);
        Assert.Contains("gained I let him finish before I said a word.", report, StringComparison.Ordinal);
        Assert.Matches("Since draft 1: .*Active listening from (Not shown|Claimed) to (Shown|Strong)", report);
        Assert.DoesNotContain("lost I let him finish", report, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_third_is_compared_with_the_second()
    {
        var visitor = app.Visitor();
        var second = await Again(visitor, await visitor.WriteAndCheck(Plain), Answers.Good);
        var third = (await visitor.Get(await Again(visitor, second, Plain))).Text;
        Assert.Contains("Since draft 2 ", third, StringComparison.Ordinal);
        Assert.Contains("lost I let him finish before I said a word.", third, StringComparison.Ordinal);
        Assert.DoesNotContain("Since draft 1", third, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_only_blanks_changed_nothing_is_gained_or_lost()
    {
        var visitor = app.Visitor();
        var second = await Again(visitor, await visitor.WriteAndCheck(Answers.Good), Answers.Good with { Action = "\n" + Answers.Good.Action });
        var report = (await visitor.Get(second)).Text;
        Assert.Contains("The evidence for every skill is the same.", report, StringComparison.Ordinal);
        Assert.Contains("Since draft 1: no level changed.", report, StringComparison.Ordinal);
    }

    private static async Task<string> Again(Visitor visitor, string report, StarAnswer text) =>
        (await visitor.Check(await visitor.OpenForm(report[..report.IndexOf("/drafts", StringComparison.Ordinal)]), text)).Location;
}
