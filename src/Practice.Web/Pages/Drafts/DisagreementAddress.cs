using Practice.Data;

namespace Practice.Web.Pages.Drafts;

/// <summary>Where somebody says that something in a report is wrong.</summary>
public static class DisagreementAddress
{
    public static string Of(Draft draft, string criterion, int piece = 0)
    {
        ArgumentNullException.ThrowIfNull(draft);
        return $"/answers/{draft.AnswerId}/drafts/{draft.Number}/wrong/{criterion}" + (piece > 0 ? $"/{piece}" : "");
    }

    /// <summary>Where what was said is taken back.</summary>
    public static string OfWithdrawal(Draft draft, string criterion, int piece)
    {
        ArgumentNullException.ThrowIfNull(draft);
        return $"/answers/{draft.AnswerId}/drafts/{draft.Number}/wrong/{criterion}/{piece}/withdraw";
    }
}
