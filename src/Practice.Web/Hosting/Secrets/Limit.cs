using System.Net;
using System.Net.Sockets;
using Practice.Data;

namespace Practice.Web.Hosting.Secrets;

/// <summary>So many tries in so long a time.</summary>
public sealed record Limit(string Act, int Tries, TimeSpan Within)
{
    public static readonly Limit PasswordOfAccount = new("password of", 10, TimeSpan.FromMinutes(15));

    /// <summary>Where somebody is signed in already: whoever tries to sign in as them keeps them from nothing here.</summary>
    public static readonly Limit PasswordOfWhoIsHere = new("password of who is here", 10, TimeSpan.FromMinutes(15));

    /// <summary>A college has one address for all its seekers; most get it right, and that is given back.</summary>
    public static readonly Limit PasswordFromAddress = new("password from", 100, TimeSpan.FromMinutes(15));

    /// <summary>Which e-mails are taken: told to an account only so often, and never given back.</summary>
    public static readonly Limit EmailsAskedBy = new("e-mails asked by", 10, TimeSpan.FromHours(1));

    public static readonly Limit RegisterFromAddress = new("register from", 200, TimeSpan.FromHours(1));

    /// <summary>Who begins to write without an account; a college has one address for all its seekers.</summary>
    public static readonly Limit GuestsFromAddress = new("guest from", 300, TimeSpan.FromHours(1));

    public static readonly Limit LinkToEmail = new("link to", 3, TimeSpan.FromHours(1));

    /// <summary>Letters that ask whether an e-mail is somebody's: nobody is flooded by whoever registers with what is not theirs.</summary>
    public static readonly Limit ProofToEmail = new("proof to", 3, TimeSpan.FromHours(1));

    public static readonly Limit ProveFromAddress = new("prove from", 60, TimeSpan.FromMinutes(15));

    public static readonly Limit LinkFromAddress = new("link from", 60, TimeSpan.FromHours(1));

    public static readonly Limit ResetFromAddress = new("reset from", 60, TimeSpan.FromMinutes(15));

    /// <summary>Links to shared drafts that open nothing; one that does is given back.</summary>
    public static readonly Limit SharedFromAddress = new("shared from", 60, TimeSpan.FromMinutes(15));

    public static readonly Limit CommentFromAddress = new("comment from", 30, TimeSpan.FromHours(1));

    public (Limit Limit, string Who) For(string email) => (this, Person.EmailKey(email));

    public (Limit Limit, string Who) For(Guid personId) => (this, personId.ToString("n"));

    /// <summary>Whoever has one address of the sixth version has all of its network: 64 bits count as one.</summary>
    public (Limit Limit, string Who) For(HttpContext visit)
    {
        ArgumentNullException.ThrowIfNull(visit);
        var address = visit.Connection.RemoteIpAddress ?? IPAddress.None;
        if (address.IsIPv4MappedToIPv6)
            address = address.MapToIPv4();
        return (this, address.AddressFamily == AddressFamily.InterNetworkV6 ? Convert.ToHexStringLower(address.GetAddressBytes().AsSpan(0, 8)) : address.ToString());
    }
}
