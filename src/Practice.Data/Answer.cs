using Practice.Scoring;

namespace Practice.Data;

/// <summary>A seeker's work on one scenario: the four STAR texts as they stand now, and the drafts kept of them.</summary>
public sealed class Answer
{
    private readonly List<Draft> drafts = [];

    private Answer()
    {
    }

    public Guid Id { get; private set; }

    public Guid OwnerId { get; private set; }

    /// <summary>Slug of the scenario; the card itself is a file and may be gone.</summary>
    public string Scenario { get; private set; } = "";

    public string Situation { get; private set; } = "";

    public string Task { get; private set; } = "";

    public string Action { get; private set; } = "";

    public string Result { get; private set; } = "";

    /// <summary>Counts the saves; a save that was made from an older one is refused, so that nothing is overwritten unseen.</summary>
    public int Revision { get; private set; }

    public DateTime StartedAt { get; private set; }

    public DateTime SavedAt { get; private set; }

    public int LastDraft { get; private set; }

    /// <summary>
    /// When its owner deleted it; null while it is there. A deleted answer is in no query that does not ask for it
    /// (<see cref="AnswerQueries.DeletedOf"/>), and is kept for <see cref="KeptAside"/>.
    /// </summary>
    public DateTime? DeletedAt { get; private set; }

    /// <summary>For so long a deleted answer can be brought back.</summary>
    public static readonly TimeSpan KeptAside = TimeSpan.FromDays(14);

    public IReadOnlyList<Draft> Drafts => drafts;

    public StarAnswer Text => new(Situation, Task, Action, Result);

    public static Answer Start(Guid id, Guid ownerId, string scenario, DateTime at) =>
        new() { Id = id, OwnerId = ownerId, Scenario = scenario, StartedAt = at, SavedAt = at };

    /// <summary>Takes the texts as they stand now. Nothing changes when they are the same.</summary>
    public void Write(StarAnswer text, DateTime at)
    {
        ArgumentNullException.ThrowIfNull(text);
        text = text.AsStored();
        if (text == Text && Revision > 0)
            return;
        (Situation, Task, Action, Result) = (text.Situation, text.Task, text.Action, text.Result);
        SavedAt = at;
        Revision++;
    }

    /// <summary>Keeps the texts as the next numbered draft, with what the scoring service said of them.</summary>
    public Draft Keep(Assessment assessment, DateTime at)
    {
        var draft = new Draft(this, ++LastDraft, assessment, at);
        drafts.Add(draft);
        return draft;
    }

    public void Delete(DateTime at) => DeletedAt ??= at;

    public void BringBack() => DeletedAt = null;
}
