using Microsoft.AspNetCore.Identity;

namespace Practice.Data;

/// <summary>
/// Whoever writes here. A guest is a person with no e-mail yet; registering fills the same row, so that nothing is copied.
/// Every change of what a person signs in with gives a new security stamp: whoever came in by the old one is out.
/// </summary>
public sealed class Person : IdentityUser<Guid>
{
    public const int LongestEmail = 254;

    public const int LongestName = 80;

    /// <summary>An e-mail that was registered and not signed in with for so long is free again.</summary>
    public static readonly TimeSpan EmailWaits = TimeSpan.FromDays(1);

    public DateTime CreatedAt { get; private set; }

    /// <summary>To the hour; a guest who isn't seen for long is removed.</summary>
    public DateTime LastSeenAt { get; private set; }

    /// <summary>Null for a guest.</summary>
    public DateTime? RegisteredAt { get; private set; }

    /// <summary>When somebody opened a link that was sent to the e-mail; null before that, and with each other e-mail.</summary>
    public DateTime? EmailProvenAt { get; private set; }

    /// <summary>What others call this person; null for one who goes by the e-mail.</summary>
    public string? Name { get; private set; }

    public bool IsGuest => Email is null;

    /// <summary>
    /// Whether its owner has signed in with it. Before that, whoever registered may have mistyped, and registers anew in the
    /// same browser.
    /// </summary>
    public bool IsSettled => EmailConfirmed;

    /// <summary>Whether whoever has this account reads the e-mail, as far as anybody knows: notices are mailed only then.</summary>
    public bool IsProven => EmailProvenAt is not null;

    /// <summary>What others see where this person shows.</summary>
    public string DisplayName => Name ?? Email ?? "A guest";

    public static Person Guest(Guid id, DateTime at)
    {
        var guest = new Person { Id = id, CreatedAt = at, LastSeenAt = at };
        guest.GoByGuestName();
        guest.EndOtherSessions();
        return guest;
    }

    /// <summary>Two e-mails that differ only in case are one.</summary>
    public static string EmailKey(string email)
    {
        ArgumentNullException.ThrowIfNull(email);
        return email.Trim().Normalize().ToUpperInvariant();
    }

    public void Register(string email, string passwordHash, DateTime at)
    {
        if (IsSettled)
            throw new InvalidOperationException($"Person {Id} is registered already.");
        (RegisteredAt, LastSeenAt) = (at, at);
        TakeEmail(email);
        ChangePassword(passwordHash);
    }

    /// <summary>It is not proven, and whoever proves the one before in this moment is overtaken.</summary>
    public void TakeEmail(string email)
    {
        ArgumentNullException.ThrowIfNull(email);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(email.Length, LongestEmail);
        UserName = Email = email.Trim();
        NormalizedUserName = NormalizedEmail = EmailKey(email);
        EmailProvenAt = null;
        Overtake();
        EndOtherSessions();
    }

    /// <summary>Whoever has the account reads what is sent to its e-mail; whoever changes that in this moment is overtaken.</summary>
    public void ProveEmail(DateTime at)
    {
        if (IsGuest)
            throw new InvalidOperationException($"Person {Id} has no e-mail.");
        EmailProvenAt ??= at;
        Overtake();
    }

    /// <summary>
    /// Nobody has signed in with it: a guest again, for whom the cookie of their browser is still good. Whoever signs in in
    /// this moment is overtaken, by the concurrency stamp.
    /// </summary>
    public void GiveEmailUp()
    {
        if (IsSettled)
            throw new InvalidOperationException($"Person {Id} has signed in with the e-mail.");
        Email = NormalizedEmail = PasswordHash = null;
        RegisteredAt = EmailProvenAt = null;
        GoByGuestName();
        Overtake();
    }

    public void Settle() => EmailConfirmed = true;

    public void ChangePassword(string passwordHash)
    {
        PasswordHash = passwordHash;
        EndOtherSessions();
    }

    /// <summary>A blank name takes it off.</summary>
    public void Call(string? name)
    {
        name = StoredText.OneLine(name ?? "");
        ArgumentOutOfRangeException.ThrowIfGreaterThan(name.Length, LongestName);
        Name = name.Length == 0 ? null : name;
    }

    /// <summary>No cookie and no link that was made before opens anything any more.</summary>
    public void EndOtherSessions() => SecurityStamp = Guid.NewGuid().ToString("n");

    public void Seen(DateTime at) => LastSeenAt = at;

    private void Overtake() => ConcurrencyStamp = Guid.NewGuid().ToString("n");

    private void GoByGuestName()
    {
        UserName = $"guest-{Id:n}";
        NormalizedUserName = EmailKey(UserName);
    }
}
