namespace Practice.Data.Notices;

/// <summary>
/// An e-mail that a notice still has to send: the outbox. It goes once it is sent, once nobody needs it any more (the notice
/// was read, or its kind turned off), or once it was tried too often.
/// </summary>
public sealed class NoticeLetter
{
    /// <summary>How long it rests after each try that failed; after the last it is given up. About two days in all.</summary>
    public static readonly IReadOnlyList<TimeSpan> Pauses =
    [
        TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(20), TimeSpan.FromHours(1),
        TimeSpan.FromHours(4), TimeSpan.FromHours(12), TimeSpan.FromHours(30),
    ];

    private NoticeLetter()
    {
    }

    public Guid NoticeId { get; private set; }

    /// <summary>How many tries have failed.</summary>
    public int Tries { get; private set; }

    public DateTime NextTryAt { get; private set; }

    /// <summary>
    /// Set on disk before the mail server is asked to take it. Found set by a program that starts, nobody knows whether it was
    /// taken: then it isn't sent again.
    /// </summary>
    public DateTime? UnderwaySince { get; private set; }

    internal static NoticeLetter Of(Notice notice, DateTime at) => new() { NoticeId = notice.Id, NextTryAt = at };

    public void Leave(DateTime at) => UnderwaySince = at;

    /// <summary>It was certainly not sent. False when it was tried often enough.</summary>
    public bool ComeBack(DateTime at)
    {
        UnderwaySince = null;
        if (Tries >= Pauses.Count)
            return false;
        NextTryAt = at + Pauses[Tries++];
        return true;
    }
}
