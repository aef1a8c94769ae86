using Practice.Scoring;

namespace Practice.Web.Pages.Answers;

/// <summary>Which of two versions of each part is kept. What nobody chose keeps both: nothing goes unseen.</summary>
public sealed record VersionChoice
{
    public enum Kept
    {
        Both,
        Mine,
        Theirs,
    }

    public Kept SituationFrom { get; init; }

    public Kept TaskFrom { get; init; }

    public Kept ActionFrom { get; init; }

    public Kept ResultFrom { get; init; }

    /// <summary>What was posted, with the chosen texts in place of those that were typed here.</summary>
    public SheetInput Merge(SheetInput posted, StarAnswer saved)
    {
        ArgumentNullException.ThrowIfNull(posted);
        ArgumentNullException.ThrowIfNull(saved);
        var mine = posted.Typed;
        return posted with
        {
            Situation = Merge(SituationFrom, mine.Situation, saved.Situation),
            Task = Merge(TaskFrom, mine.Task, saved.Task),
            Action = Merge(ActionFrom, mine.Action, saved.Action),
            Result = Merge(ResultFrom, mine.Result, saved.Result),
        };
    }

    private static string Merge(Kept kept, string mine, string theirs) => kept switch
    {
        Kept.Mine => mine,
        Kept.Theirs => theirs,
        _ when mine == theirs || theirs.Length == 0 => mine,
        _ when mine.Length == 0 => theirs,
        _ => $"{theirs}\n\n{mine}",
    };
}
