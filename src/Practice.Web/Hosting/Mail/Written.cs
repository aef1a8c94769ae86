namespace Practice.Web.Hosting.Mail;

/// <summary>An e-mail in plain text.</summary>
public sealed record Written(string To, string Subject, string Body);
