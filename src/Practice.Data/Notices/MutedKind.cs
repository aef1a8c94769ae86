namespace Practice.Data.Notices;

/// <summary>Somebody wants no e-mail of this kind.</summary>
public sealed class MutedKind
{
    private MutedKind()
    {
    }

    public MutedKind(Guid personId, NoticeKind kind) => (PersonId, Kind) = (personId, kind);

    public Guid PersonId { get; private set; }

    public NoticeKind Kind { get; private set; }
}
