namespace Practice.Data.Notices;

/// <summary>A notice as a line of a list.</summary>
/// <param name="Who">What whoever did it is called; null when nobody with an account did, or the account is gone.</param>
/// <param name="Card">Slug of the card it is about.</param>
public sealed record NoticeLine(Guid Id, NoticeKind Kind, DateTime At, bool IsNew, string Address, string? Who, string? Group, string? Card, int? DraftNumber);
