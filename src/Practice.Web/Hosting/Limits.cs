namespace Practice.Web.Hosting;

/// <summary>How much a person may send. What is over a limit gets a page that says so.</summary>
public static class Limits
{
    /// <summary>Characters in one part of an answer: about 5,000 words, over half an hour of speech.</summary>
    public const int PartCharacters = 30_000;

    /// <summary>
    /// Bytes in one request. Far more than four full parts need (a character is at most nine bytes in a posted form), so
    /// that a text which is too long still comes back in its box instead of being lost.
    /// </summary>
    public const int BodyBytes = 16 * 1024 * 1024;

    /// <summary>
    /// Bytes in one request to a page whose form has a few lines: several times what the longest comment of a friend needs.
    /// </summary>
    public const int FewLinesBytes = 64 * 1024;

    /// <summary>Fields in one form: many more than any of ours has.</summary>
    public const int FormFields = 64;
}
