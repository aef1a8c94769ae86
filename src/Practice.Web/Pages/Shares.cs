using Practice.Scoring;

namespace Practice.Web.Pages;

/// <summary>How the words of an answer are shared out among its parts, beside a good answer's shares. The browser counts in the same way.</summary>
public static class Shares
{
    /// <summary>In percent: what guides to the STAR form commonly give each part.</summary>
    public static int Usual(Part part) => part switch
    {
        Part.Situation => 20,
        Part.Task => 10,
        Part.Action => 50,
        _ => 20,
    };

    /// <summary>Percent of all words, halves up; 0 where nothing is written.</summary>
    public static int Of(StarAnswer text, Part part)
    {
        ArgumentNullException.ThrowIfNull(text);
        var all = StarAnswer.Parts.Sum(each => Speech.Words(text[each]));
        return all == 0 ? 0 : ((200 * Speech.Words(text[part])) + all) / (2 * all);
    }
}
