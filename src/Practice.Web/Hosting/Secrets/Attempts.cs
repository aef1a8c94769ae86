namespace Practice.Web.Hosting.Secrets;

/// <summary>
/// Counts the tries at what takes a secret, by e-mail and by address, and says when the next one may be made. E-mails are
/// counted as they are typed, whether anybody has them or not: a limit tells nothing about who is here. (The lockout of
/// ASP.NET Core Identity is a column of the account, and would.) A try is counted before it is made, so that many at once are
/// no way round; one that succeeds is given back. Kept in memory: a restart forgets.
/// </summary>
public sealed class Attempts(TimeProvider clock)
{
    private const int MostKept = 100_000;

    private readonly Dictionary<(string Act, string Who), Window> windows = [];
    private readonly Lock turn = new();

    /// <summary>Counts a try against each limit; or, when one is used up, counts nothing and tells when to try again.</summary>
    public DateTime? Take(params IReadOnlyList<(Limit Limit, string Who)> tries)
    {
        lock (turn)
        {
            var now = clock.GetUtcNow().UtcDateTime;
            if (tries.Select(one => Used(one, now)).Max() is { } until)
                return until;
            if (windows.Count >= MostKept)
                Tidy(now);
            foreach (var (limit, who) in tries)
            {
                var window = windows.GetValueOrDefault((limit.Act, who));
                windows[(limit.Act, who)] = window.Ends > now ? window with { Tries = window.Tries + 1 } : new(1, now + limit.Within);
            }

            return null;
        }
    }

    /// <summary>The try succeeded: it doesn't count, and whose secret it was starts afresh.</summary>
    public void GiveBack((Limit Limit, string Who) secret, (Limit Limit, string Who) address)
    {
        lock (turn)
        {
            windows.Remove((secret.Limit.Act, secret.Who));
            GiveBack(address);
        }
    }

    /// <summary>The try succeeded, and doesn't count against the address.</summary>
    public void GiveBack((Limit Limit, string Who) address)
    {
        lock (turn)
            if (windows.TryGetValue((address.Limit.Act, address.Who), out var window))
                windows[(address.Limit.Act, address.Who)] = window with { Tries = window.Tries - 1 };
    }

    private DateTime? Used((Limit Limit, string Who) one, DateTime now) =>
        windows.TryGetValue((one.Limit.Act, one.Who), out var window) && window.Ends > now && window.Tries >= one.Limit.Tries ? window.Ends : null;

    /// <summary>What is over goes; and when that is not enough, what ends first.</summary>
    private void Tidy(DateTime now)
    {
        foreach (var (key, _) in windows.Where(kept => kept.Value.Ends <= now).ToList())
            windows.Remove(key);
        foreach (var (key, _) in windows.OrderBy(kept => kept.Value.Ends).Take(windows.Count - (MostKept / 2)).ToList())
            windows.Remove(key);
    }

    private readonly record struct Window(int Tries, DateTime Ends);
}
