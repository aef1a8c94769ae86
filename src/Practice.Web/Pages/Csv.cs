using System.Globalization;
using System.Text.RegularExpressions;

namespace Practice.Web.Pages;

/// <summary>
/// Rows of a table as comma-separated values (RFC 4180): cells with commas, quotes or line breaks stand in quotes, lines end in
/// CR LF. A text that a spreadsheet would take for a formula gets an apostrophe in front, as one would type it there; so does
/// what comes after a mark at which some spreadsheets begin the next cell.
/// </summary>
public static partial class Csv
{
    private static readonly System.Buffers.SearchValues<char> WantQuotes = System.Buffers.SearchValues.Create(",\"\r\n");

    public static string Row(IEnumerable<object?> cells) => string.Join(',', cells.Select(Cell)) + "\r\n";

    private static string Cell(object? value) => value switch
    {
        null => "",
        string text => Quoted(Formula().Replace(text, "'$0")),
        DateTime at => at.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture),
        bool yes => yes ? "yes" : "no",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => throw new ArgumentException($"A {value.GetType().Name} is nothing that stands in a cell."),
    };

    private static string Quoted(string text) => text.AsSpan().ContainsAny(WantQuotes) ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;

    /// <summary>The last four are what "=", "+", "-" and "@" look like in full width; spreadsheets read them alike.</summary>
    [GeneratedRegex(@"\A[=+\-@\t\r\n＝＋－＠]|(?<=[^\t\r\n][;\t])[=+\-@＝＋－＠]")]
    private static partial Regex Formula();
}
