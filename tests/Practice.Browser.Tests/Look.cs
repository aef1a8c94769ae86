using Microsoft.Playwright;

namespace Practice.Browser.Tests;

/// <summary>A way in which a page is seen.</summary>
/// <param name="Width">Of the window, in CSS pixels.</param>
internal sealed record Look(string Name, int Width, ColorScheme Scheme, ForcedColors Forced = ForcedColors.None, Media Media = Media.Screen)
{
    public static readonly Look ByDay = new("light", 1280, ColorScheme.Light);
    public static readonly Look ByNight = new("dark", 1280, ColorScheme.Dark);
    public static readonly Look OnThePhone = new("phone", 320, ColorScheme.Light);
    public static readonly Look OnThePhoneByNight = new("phone-dark", 320, ColorScheme.Dark);
    public static readonly Look InForcedColours = new("forced", 1280, ColorScheme.Dark, ForcedColors.Active);
    public static readonly Look InForcedColoursOnThePhone = new("forced-phone", 320, ColorScheme.Light, ForcedColors.Active);
    public static readonly Look OnPaper = new("print", 800, ColorScheme.Light, Media: Media.Print);

    /// <summary>By day, by night, and on the narrowest phone.</summary>
    public static IReadOnlyList<Look> Common { get; } = [ByDay, ByNight, OnThePhone];

    public bool IsForced => Forced == ForcedColors.Active;
}
