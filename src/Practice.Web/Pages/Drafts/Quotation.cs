using Practice.Scoring;

namespace Practice.Web.Pages.Drafts;

/// <summary>The words that a piece of evidence covers, short enough to be read in a list.</summary>
public static class Quotation
{
    private const int Longest = 160;

    public static string Of(StarAnswer text, Evidence evidence)
    {
        var words = text[evidence.Part][evidence.Start..evidence.End].Trim();
        if (words.Length <= Longest)
            return words;
        var cut = words.LastIndexOf(' ', Longest);
        return words[..(cut > 0 ? cut : Longest)].TrimEnd(',', ';', ' ') + "…";
    }
}
