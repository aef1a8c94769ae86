namespace Practice.Web.Hosting;

/// <summary>The operator's settings, under <c>Practice:</c>. What is empty takes its default.</summary>
public sealed class PracticeOptions
{
    public string DataFolder { get; set; } = "";

    public string ContentFolder { get; set; } = "";

    /// <summary>Where people find the site, such as https://practice.example.org: what links in e-mails start with.</summary>
    public string Address { get; set; } = "";

    /// <summary>Whom people ask for help, in words that end no sentence: "Maria at the front desk, 0113 496 0000".</summary>
    public string Contact { get; set; } = "";

    public GuestOptions Guests { get; set; } = new();

    public SmtpOptions Smtp { get; set; } = new();

    /// <summary>What is wrong with them, or null.</summary>
    public string? Problem()
    {
        if (Guests.KeepDays is < 1 or > 3650)
            return "Practice:Guests:KeepDays has to be from 1 to 3650";
        if (Guests.MostAnswers < 1 || Guests.MostDrafts < 1)
            return "Practice:Guests:MostAnswers and Practice:Guests:MostDrafts have to be at least 1";
        if (Address.Length > 0 && !(Uri.TryCreate(Address, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"))
            return $"Practice:Address has to be an address such as https://practice.example.org; found “{Address}”";
        if (Smtp.Host.Length > 0 && (Smtp.From.Length == 0 || Address.Length == 0))
            return "Practice:Smtp:Host also needs Practice:Smtp:From, whom e-mails come from, and Practice:Address, where their links lead";
        return null;
    }

    public sealed class GuestOptions
    {
        /// <summary>Days for which the work of a guest is kept after the last visit, 1 to 3650.</summary>
        public int KeepDays { get; set; } = 30;

        /// <summary>Answers of one guest, deleted ones that can be brought back among them.</summary>
        public int MostAnswers { get; set; } = 200;

        /// <summary>Drafts of one answer, anybody's.</summary>
        public int MostDrafts { get; set; } = 200;
    }

    public sealed class SmtpOptions
    {
        /// <summary>Empty: no e-mail is sent.</summary>
        public string Host { get; set; } = "";

        public int Port { get; set; } = 587;

        /// <summary>Empty: the server asks for none.</summary>
        public string User { get; set; } = "";

        public string Password { get; set; } = "";

        public string From { get; set; } = "";

        /// <summary>Whether the connection has to be encrypted (STARTTLS).</summary>
        public bool Tls { get; set; } = true;
    }
}
