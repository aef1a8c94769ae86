using System.Globalization;

namespace Practice.Scoring.Tests.Invariants;

/// <summary>Neither the thread, the culture nor the time of day has a say.</summary>
public sealed class TheSameEverywhere
{
    private static readonly Lazy<string[]> Expected = new(Lines);

    [Fact]
    public void Twice_over() => Assert.Equal(Expected.Value, Lines());

    [Fact]
    public async Task On_eight_threads_at_once()
    {
        var lines = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Factory.StartNew(Lines, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default)));
        Assert.All(lines, line => Assert.Equal(Expected.Value, line));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    public void In_any_culture(string name)
    {
        var expected = Expected.Value;
        var (culture, before) = (Culture(name), CultureInfo.CurrentCulture);
        Assert.Equal("0,5", 0.5.ToString(culture));
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = culture;
            Assert.Equal(expected, Lines());
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = before;
        }
    }

    /// <summary>A host without culture data knows the name only; what the culture writes differently is set by hand.</summary>
    private static CultureInfo Culture(string name)
    {
        var culture = (CultureInfo)CultureInfo.GetCultureInfo(name).Clone();
        (culture.NumberFormat.NumberDecimalSeparator, culture.NumberFormat.NumberGroupSeparator, culture.NumberFormat.NegativeSign) = (",", ".", "−");
        return culture;
    }

    /// <summary>Every third answer, so that twelve readings of them take a few seconds.</summary>
    private static string[] Lines() => [.. PanelAnswer.All.Where((_, at) => at % 3 == 0).Select(answer => AssessmentJson.Write(answer.Id, answer.With(answer.Text)))];
}
