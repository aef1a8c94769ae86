using Microsoft.AspNetCore.Mvc.RazorPages;
using Practice.Content;
using Practice.Scoring.Rubrics;
using Practice.Web.Hosting;

namespace Practice.Web.Pages.Accuracy;

/// <summary>How far the check agrees with those who rated, on what, and what it can't judge.</summary>
public sealed class Index(AccuracyFile file, LiveContent content) : PageModel
{
    public Library Library { get; } = content.Now().Library;

    public AccuracyCard? Card => file.Card;

    /// <summary>An author changed the rubric since it was measured: the figures are of the rubric that was.</summary>
    public bool IsOfAnotherRubric => Card is not null && Card.Rubric != RubricVersion.Of(Library.Rubric);
}
