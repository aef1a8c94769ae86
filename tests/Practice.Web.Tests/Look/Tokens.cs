using System.Globalization;
using System.Text.RegularExpressions;

namespace Practice.Web.Tests.Look;

/// <summary>The colours of tokens.css by day and by night, and their contrast as WCAG 2.2 reckons it.</summary>
public static partial class Tokens
{
    public static IReadOnlyDictionary<string, (string Light, string Dark)> Colours { get; } =
        Pair().Matches(File.ReadAllText(Path.Combine(Repository.Root, "src/Practice.Web/wwwroot/css/tokens.css")))
            .ToDictionary(found => found.Groups[1].Value, found => (found.Groups[2].Value, found.Groups[3].Value));

    public static double Contrast(string one, string other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(string colour) =>
        (0.2126 * Channel(colour[1..3])) + (0.7152 * Channel(colour[3..5])) + (0.0722 * Channel(colour[5..7]));

    private static double Channel(string hex)
    {
        var share = int.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
    }

    [GeneratedRegex(@"--([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);")]
    private static partial Regex Pair();
}
