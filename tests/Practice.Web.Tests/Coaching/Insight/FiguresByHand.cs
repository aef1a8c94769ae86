using Practice.Data.Coaching;
using Practice.Data.Coaching.Insight;
using Practice.Web.Pages.Coach.Insight;

namespace Practice.Web.Tests.Coaching.Insight;

public sealed class FiguresByHand
{
    /// <summary>How often 0, 1, 2 and 3 were given.</summary>
    [Theory]
    [InlineData(0, 0, 0, 0, null)]
    [InlineData(0, 0, 0, 2, null)]
    [InlineData(1, 1, 0, 1, 1.0)]
    [InlineData(1, 1, 1, 1, 1.5)]
    [InlineData(2, 0, 0, 2, 1.5)]
    [InlineData(2, 0, 0, 3, 3.0)]
    [InlineData(3, 0, 0, 0, 0.0)]
    public void A_median_is_the_middle_and_there_is_none_of_fewer_than_three(int zeros, int ones, int twos, int threes, double? median) =>
        Assert.Equal(new Measure(zeros + ones + twos + threes, median), Measure.Of(zeros, ones, twos, threes));

    [Theory]
    [InlineData("2026-11-26T10:00:00Z", "2026-09-07")]
    [InlineData("2026-11-23T00:00:00Z", "2026-09-07")]
    [InlineData("2026-11-22T23:59:59Z", "2026-08-31")]
    public void Twelve_weeks_end_with_this_one_and_begin_on_a_Monday(string now, string since) =>
        Assert.Equal(DateOnly.Parse(since, System.Globalization.CultureInfo.InvariantCulture), GroupInsight.Since(DateTimeOffset.Parse(now, System.Globalization.CultureInfo.InvariantCulture).UtcDateTime));

    /// <summary>
    /// Twelve pairs, of which two are off by one and two by two: 2·1 + 2·4 = 10. Rows have 6, 4 and 2 at 1, 2 and 3, columns 6 and
    /// 6 at 1 and 2: chance gives (6·6·1 + 4·6·1 + 2·6·4 + 2·6·1) / 12 = 10. Kappa is 1 - 10/10.
    /// </summary>
    [Fact]
    public void Agreement_counts_blind_levels_and_keeps_later_ones_apart()
    {
        LevelPair[] pairs = [new("empathy", true, 1, 1, 4), new("empathy", true, 2, 2, 4), new("empathy", true, 1, 2, 2), new("empathy", true, 3, 1, 2), new("empathy", false, 3, 3, 7), new("empathy", false, 3, 0, 1)];
        var all = Agreement.Of(pairs);
        Assert.Equal(Review.Criteria, all.Select(row => row.Criterion));
        var empathy = all.Single(row => row.Criterion == "empathy");
        Assert.Equal((12, 8, 8, 7), (empathy.Pairs, empathy.Same, empathy.Later, empathy.LaterSame));
        Assert.Equal(0, empathy.Kappa!.Value, 12);
        Assert.Equal(new Agreement("patience", 0, 0, null, 0, 0), all.Single(row => row.Criterion == "patience"));
    }

    [Fact]
    public void Kappa_is_told_from_ten_pairs_on_and_not_where_nothing_differs()
    {
        Assert.Null(Agreement.Of([new("result", true, 1, 1, 5), new("result", true, 2, 2, 4)]).Single(row => row.Criterion == "result").Kappa);
        Assert.Equal(1, Agreement.Of([new("result", true, 1, 1, 5), new("result", true, 2, 2, 5)]).Single(row => row.Criterion == "result").Kappa);
        Assert.Null(Agreement.Of([new("result", true, 2, 2, 10)]).Single(row => row.Criterion == "result").Kappa);
    }

    [Fact]
    public void Whoever_has_handed_nothing_in_for_two_weeks_or_ever_is_named()
    {
        var now = new DateTime(2026, 11, 26, 10, 0, 0, DateTimeKind.Utc);
        MemberLine Member(string name, Role role = Role.Seeker) => new(Guid.NewGuid(), name, role, now.AddDays(-3));
        MemberLine[] members = [Member("Ann"), Member("Bo"), Member("Cy"), Member("Di"), Member("Eve", Role.Coach)];
        LastHandIn[] last = [new(members[0].PersonId, now.AddDays(-13.9), 1), new(members[1].PersonId, now.AddDays(-14), 2), new(members[2].PersonId, now.AddDays(-30), 3)];
        Assert.Equal(
            [("Di", null, 0, false), ("Cy", now.AddDays(-30), 3, true), ("Bo", now.AddDays(-14), 2, false)],
            Quiet.Among(members, last, now).Select(quiet => (quiet.Name, quiet.Last, quiet.Number, quiet.IsLong)));
    }
}
