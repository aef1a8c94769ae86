namespace Practice.Web.Pages.Coach;

/// <summary>How long somebody waits, in words.</summary>
public static class Waits
{
    public static string Words(TimeSpan wait) => wait.TotalHours < 1
        ? wait.TotalMinutes < 1 ? "under a minute" : Counted.Of((int)wait.TotalMinutes, "minute")
        : wait.TotalHours < 48 ? Counted.Of((int)wait.TotalHours, "hour") : Counted.Of((int)wait.TotalDays, "day");
}
