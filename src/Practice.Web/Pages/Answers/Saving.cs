using Practice.Data;

namespace Practice.Web.Pages.Answers;

/// <summary>How a save ended: with the saved answer (and the number of the draft that was kept), or with the form to show again.</summary>
public sealed record Saving(Answer? Answer, int? Draft, Sheet? Refused)
{
    public static Saving Done(Answer answer, int? draft) => new(answer, draft, null);

    public static Saving Refuse(Sheet sheet) => new(null, null, sheet);
}
