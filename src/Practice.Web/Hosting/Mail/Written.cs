namespace Practice.Web.Hosting.Mail;

/// <summary>An e-mail in plain text.</summary>
/// <param name="Id">The same each time it is tried: by it a mail server knows one that it had before.</param>
/// <param name="StopsAt">Where whoever gets it can say that no more of the kind shall come.</param>
public sealed record Written(string To, string Subject, string Body, string? Id = null, string? StopsAt = null);
