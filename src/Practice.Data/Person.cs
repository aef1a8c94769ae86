using Microsoft.AspNetCore.Identity;

namespace Practice.Data;

/// <summary>Whoever writes here. A guest is a person with no e-mail yet; registering fills the same row.</summary>
public sealed class Person : IdentityUser<Guid>
{
    public DateTime CreatedAt { get; private set; }

    public DateTime LastSeenAt { get; private set; }

    public bool IsGuest => Email is null;

    public static Person Guest(Guid id, DateTime at) =>
        new() { Id = id, UserName = $"guest-{id:n}", CreatedAt = at, LastSeenAt = at };

    public void Seen(DateTime at) => LastSeenAt = at;
}
