using Practice.Data.Coaching.Insight;

namespace Practice.Web.Pages.Coach.Insight;

/// <summary>
/// Something that was handed in, with its levels read: by place in the list of criteria, null where there is none. The
/// machine's are none where the coach has still to mark without having seen them.
/// </summary>
/// <param name="Week">From 0, the earliest that is shown.</param>
internal sealed record Answer(int Week, string Scenario, int?[] Coach, int?[] Machine, bool IsOpen, IReadOnlyList<string> Flags)
{
    public static Answer Of(HandedInLine line, DateOnly since)
    {
        var (machine, flags) = line.Levels.OfMachine();
        return new((DateOnly.FromDateTime(line.HandedInAt).DayNumber - since.DayNumber) / 7, line.Scenario, line.Levels.OfCoach(),
            line.IsOpen ? machine : new int?[machine.Length], line.IsOpen, line.IsOpen ? flags : []);
    }

    public bool IsReturned => Array.Exists(Coach, level => level is not null);

    /// <summary>The coach's level where it was returned with one, the machine's otherwise.</summary>
    public int? Level(int criterion) => Coach[criterion] ?? Machine[criterion];
}
