using System.Text.RegularExpressions;

namespace Practice.Benchmarks.Measure;

/// <summary>
/// The sentences that readers were shown by number: "action.2" is the second of that box. They were cut after every . ! ? and
/// at line ends, also within "4.50" or "p.m.", where the scorer cuts nothing.
/// </summary>
internal static partial class RatedSentences
{
    public static IEnumerable<(int Start, int End)> Of(string text) => Pieces().Matches(text)
        .Where(piece => !string.IsNullOrWhiteSpace(piece.Value))
        .Select(piece => (piece.Index, piece.Index + piece.Length));

    [GeneratedRegex(@"[^.!?…\n\r]*(?:[.!?…]+[""'’”`´′)\]]*|[\n\r]|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Pieces();
}
