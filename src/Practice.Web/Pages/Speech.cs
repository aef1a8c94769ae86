namespace Practice.Web.Pages;

/// <summary>Words and how long it takes to say them. The word counter in the browser counts in the same way.</summary>
public static class Speech
{
    /// <summary>Words a minute at an unhurried pace: what guides to spoken presentations commonly assume.</summary>
    public const int WordsPerMinute = 150;

    /// <summary>Runs between blanks that hold a letter or a digit.</summary>
    public static int Words(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var (words, counted) = (0, false);
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c))
                counted = false;
            else if (!counted && char.IsLetterOrDigit(c))
                (words, counted) = (words + 1, true);
        }

        return words;
    }

    /// <summary>"48 words, 19 s aloud".</summary>
    public static string Length(int words) => words switch
    {
        0 => "0 words",
        1 => "1 word",
        _ => $"{words:N0} words, {Time(words * 60 / WordsPerMinute)} aloud",
    };

    /// <summary>"19 s", "1 min 28 s".</summary>
    public static string Time(int seconds) => seconds < 60 ? $"{seconds} s" : $"{seconds / 60} min {seconds % 60:00} s";
}
