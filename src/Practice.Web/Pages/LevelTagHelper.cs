using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Practice.Web.Pages;

/// <summary><c>&lt;level of="2" name="Shown"&gt;</c>: the word, and a mark of three steps for the eye.</summary>
[HtmlTargetElement("level")]
public sealed class LevelTagHelper : TagHelper
{
    /// <summary>0 to 3.</summary>
    public int Of { get; set; }

    public string Name { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "level");
        output.Content.SetHtmlContent($"<span class=\"level-steps\" aria-hidden=\"true\">{new string('●', Of)}{new string('○', 3 - Of)}</span> ");
        output.Content.Append(Name);
    }
}
