using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Practice.Web.Pages;

/// <summary><c>&lt;time when="…"&gt;</c>: a UTC moment, written in the machine's own time; script rewrites it in the reader's.</summary>
[HtmlTargetElement("time", Attributes = "when")]
public sealed class WhenTagHelper(TimeProvider clock) : TagHelper
{
    public DateTime When { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var here = TimeZoneInfo.ConvertTimeFromUtc(When, clock.LocalTimeZone);
        var isToday = here.Date == clock.GetLocalNow().Date;
        output.Attributes.SetAttribute("datetime", When.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture));
        output.Content.SetContent(here.ToString(isToday ? "HH:mm" : "d MMM yyyy, HH:mm", CultureInfo.InvariantCulture));
    }
}
