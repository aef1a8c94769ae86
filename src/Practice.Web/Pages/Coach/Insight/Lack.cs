using Practice.Content;

namespace Practice.Web.Pages.Coach.Insight;

/// <summary>What answers lack, or a flag that they raise.</summary>
/// <param name="Of">Answers in which it was judged.</param>
/// <param name="Guide">The page of the guide that says most of it.</param>
/// <param name="Card">One to practise it with.</param>
public sealed record Lack(string Criterion, int Times, int Of, bool IsFlag, GuidePage? Guide, Scenario? Card)
{
    /// <summary>In whole percent, for a bar.</summary>
    public int Share => 100 * Times / Of;
}
