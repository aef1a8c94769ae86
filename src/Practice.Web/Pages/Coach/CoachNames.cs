using Practice.Data.Coaching;

namespace Practice.Web.Pages.Coach;

/// <summary>What pages call what coaches and seekers do.</summary>
public static class CoachNames
{
    public static string OfMany(Role role) => role == Role.Coach ? "coaches" : "seekers";

    public static string OfUse(Use use) => use switch
    {
        Use.Used => "used it",
        Use.Unclear => "finds it unclear",
        Use.NotRight => "finds it not right",
        _ => "",
    };
}
