using Practice.Data.Coaching;
using Practice.Data.Coaching.Insight;

namespace Practice.Web.Pages.Coach.Insight;

/// <summary>A seeker who has handed nothing in for a while, or never.</summary>
/// <param name="Last">Null for never.</param>
/// <param name="Number">Handed in, in all.</param>
public sealed record Quiet(string Name, DateTime JoinedAt, DateTime? Last, int Number, TimeSpan For)
{
    public static readonly TimeSpan While = TimeSpan.FromDays(14);

    public static readonly TimeSpan LongWhile = TimeSpan.FromDays(30);

    public bool IsLong => Last is not null && For >= LongWhile;

    /// <summary>Who never has first, then the longest; whoever has only now joined is not in it.</summary>
    public static IReadOnlyList<Quiet> Among(IEnumerable<MemberLine> members, IEnumerable<LastHandIn> last, DateTime now)
    {
        var known = last.ToDictionary(found => found.SeekerId);
        return [.. members.Where(member => member.Role == Role.Seeker)
            .Select(member => known.GetValueOrDefault(member.PersonId) is { } found
                ? new Quiet(member.Name, member.JoinedAt, found.At, found.Number, now - found.At)
                : new Quiet(member.Name, member.JoinedAt, null, 0, now - member.JoinedAt))
            .Where(quiet => quiet.For >= While || quiet.Last is null)
            .OrderBy(quiet => quiet.Last is not null).ThenByDescending(quiet => quiet.For)];
    }
}
