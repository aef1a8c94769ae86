using System.Text;
using Practice.Scoring;

namespace Practice.Data;

/// <summary>
/// The one place that changes a text on its way into the database. SQLite's text functions stop at a NUL, PostgreSQL refuses
/// it, and half a surrogate pair has no UTF-8: each becomes U+FFFD, so that what was accepted comes back the same. Nothing
/// moves: an offset into the text means the same place before and after.
/// </summary>
public static class StoredText
{
    extension(StarAnswer text)
    {
        public StarAnswer AsStored() => new(Stored(text.Situation), Stored(text.Task), Stored(text.Action), Stored(text.Result));
    }

    /// <summary>Without line ends and other characters that nobody sees.</summary>
    internal static string OneLine(string text) => string.Concat(Stored(text).Select(c => char.IsControl(c) ? ' ' : c)).Trim();

    internal static string Stored(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)).Replace('\0', '\uFFFD');
}
