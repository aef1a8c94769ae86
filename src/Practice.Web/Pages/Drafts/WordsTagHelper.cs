using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Practice.Web.Pages.Drafts;

/// <summary>
/// <c>&lt;words of="segment"&gt;</c>: plain text, or marked words in one element for each line under them. One element can
/// draw only one line; those of nested elements are all drawn.
/// </summary>
[HtmlTargetElement("words", TagStructure = TagStructure.WithoutEndTag)]
public sealed class WordsTagHelper : TagHelper
{
    public MarkedText.Segment Of { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = null;
        foreach (var (i, stroke) in Of.Strokes.Index())
            output.Content.AppendHtml(i == 0
                ? $"<mark class=\"{ClassOf(stroke)}\" data-notes=\"{string.Join(' ', Of.Notes.Select(note => note.Number))}\">"
                : $"<span class=\"{ClassOf(stroke)}\">");
        output.Content.Append(Of.Text);
        foreach (var i in Enumerable.Range(0, Of.Strokes.Count).Reverse())
            output.Content.AppendHtml(i == 0 ? "</mark>" : "</span>");
    }

    private static string ClassOf(MarkedText.Stroke stroke) => $"stroke {stroke.About} lane-{stroke.Lane}";
}
