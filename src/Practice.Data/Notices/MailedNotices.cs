namespace Practice.Data.Notices;

/// <summary>Whether this site sends e-mail. Where it doesn't, notices put nothing into the outbox.</summary>
public sealed record MailedNotices(bool AreOn);
