namespace Practice.Web.Pages;

/// <summary>Where in a long list a page is, and the links to the pages beside it.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Address">The page's own, up to the number.</param>
/// <param name="Name">What is turned, for who hears the page.</param>
public sealed record PageTurn(int Number, int Pages, string Address, string Name = "Pages", string Before = "Before", string After = "Next")
{
    /// <summary>Lines on one page, where nothing else is better.</summary>
    public const int Size = 25;

    public int Skipped => (Number - 1) * Size;

    /// <summary>The page that was asked for, or the nearest that there is.</summary>
    public static PageTurn To(int number, int lines, string address)
    {
        var pages = Math.Max(1, (lines + Size - 1) / Size);
        return new(Math.Clamp(number, 1, pages), pages, address);
    }
}
