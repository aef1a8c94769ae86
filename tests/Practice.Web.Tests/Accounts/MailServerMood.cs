namespace Practice.Web.Tests.Accounts;

public enum MailServerMood
{
    Well,

    /// <summary>Hangs up at once, as a gate does before a server that is not there.</summary>
    Down,

    /// <summary>Takes nothing for now, and says so.</summary>
    Full,

    /// <summary>Has the whole letter, and hangs up without a word.</summary>
    BreaksOff,
}
