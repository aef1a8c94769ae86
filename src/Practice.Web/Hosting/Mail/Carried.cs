namespace Practice.Web.Hosting.Mail;

/// <summary>How the way to the mail server ended.</summary>
public enum Carried
{
    Taken,

    /// <summary>It doesn't answer, or not as a mail server does: nothing was sent.</summary>
    Unreachable,

    /// <summary>It answered that it doesn't take this one: nothing was sent.</summary>
    Refused,

    /// <summary>The line broke while it was given over: nobody knows whether it was taken.</summary>
    Unknown,
}
