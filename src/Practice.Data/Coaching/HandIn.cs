namespace Practice.Data.Coaching;

/// <summary>A kept draft, handed to a group with a question.</summary>
public sealed class HandIn
{
    public const int LongestQuestion = 300;

    private HandIn()
    {
    }

    public Guid Id { get; private set; }

    public Guid GroupId { get; private set; }

    public Guid AnswerId { get; private set; }

    public int DraftNumber { get; private set; }

    public string Question { get; private set; } = "";

    public DateTime HandedInAt { get; private set; }

    /// <summary>When a coach first claimed it: from then on it can't be withdrawn.</summary>
    public DateTime? OpenedAt { get; private set; }

    public Standing Standing { get; private set; }

    /// <summary>When it was withdrawn, given back or first returned; before, when it was handed in.</summary>
    public DateTime StandsSince { get; private set; }

    /// <summary>Counts the changes, so that of two at the same moment one is told.</summary>
    public int Revision { get; private set; }

    public bool CanBeWithdrawn => Standing == Standing.Waiting && OpenedAt is null;

    public static HandIn Of(Draft draft, Guid groupId, string question, DateTime at, Guid? id = null)
    {
        ArgumentNullException.ThrowIfNull(draft);
        question = StoredText.Stored(question?.Trim() ?? "");
        ArgumentOutOfRangeException.ThrowIfGreaterThan(question.Length, LongestQuestion, nameof(question));
        return new()
        {
            Id = id ?? Guid.CreateVersion7(),
            GroupId = groupId,
            AnswerId = draft.AnswerId,
            DraftNumber = draft.Number,
            Question = question,
            HandedInAt = at,
            StandsSince = at,
        };
    }

    public void Open(DateTime at)
    {
        if (OpenedAt is not null)
            return;
        OpenedAt = at;
        Revision++;
    }

    public void Withdraw(DateTime at)
    {
        if (!CanBeWithdrawn)
            throw new InvalidOperationException($"Hand-in {Id} is {Standing}, opened {OpenedAt:u}: it can't be withdrawn.");
        Stand(Standing.Withdrawn, at);
    }

    /// <summary>A second return, after the review was reopened, changes nothing here: the seeker waited until the first.</summary>
    public void Return(DateTime at)
    {
        if (Standing == Standing.Returned)
            return;
        if (Standing != Standing.Waiting)
            throw new InvalidOperationException($"Hand-in {Id} is {Standing}: it can't be returned.");
        Stand(Standing.Returned, at);
    }

    private void Stand(Standing standing, DateTime at)
    {
        (Standing, StandsSince) = (standing, at);
        Revision++;
    }
}
