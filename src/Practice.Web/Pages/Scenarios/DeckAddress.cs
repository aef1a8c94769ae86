using System.Globalization;
using Practice.Content;
using Practice.Content.Cards;

namespace Practice.Web.Pages.Scenarios;

/// <summary>What an address of the deck asks for. One choice has one address; any other way of writing it leads there.</summary>
public sealed record DeckAddress(Choice Choice, int Page, IReadOnlyList<string> Misread, bool IsCanonical)
{
    private const int LongestText = 100;

    public static DeckAddress Read(IQueryCollection query)
    {
        ArgumentNullException.ThrowIfNull(query);
        var misread = new List<string>();
        var choice = Choice.Everything.WithText(Text(query["q"].FirstOrDefault() ?? ""));
        foreach (var facet in Facet.All)
            if (query[facet.Name].FirstOrDefault(value => !string.IsNullOrWhiteSpace(value)) is { } asked)
                choice = Value(facet, asked.Trim()) is { } value ? choice.With(facet, value) : Unknown(facet, asked.Trim());
        var page = PageOf(query["page"].FirstOrDefault() ?? "", misread);
        var given = query.SelectMany(entry => entry.Value.Select(value => KeyValuePair.Create(entry.Key, value ?? "")));
        return new(choice, page, misread, given.SequenceEqual(Query(choice, page)));

        Choice Unknown(Facet facet, string asked)
        {
            misread.Add($"There is no {facet.Name} “{Cut(asked)}” here{(Nearest.To(asked, facet.Values) is { } near ? $"; did you mean “{near}”?" : ".")}");
            return choice;
        }
    }

    public static string Of(Choice choice, int page = 1) => "/scenarios" + QueryString.Create(Query(choice, page)!);

    private static IEnumerable<KeyValuePair<string, string>> Query(Choice choice, int page) =>
        page == 1 ? choice.Query : choice.Query.Append(KeyValuePair.Create("page", page.ToString(CultureInfo.InvariantCulture)));

    private static string? Value(Facet facet, string asked) => facet.Values.FirstOrDefault(value => value.Equals(asked, StringComparison.OrdinalIgnoreCase));

    /// <summary>On one line, without what no card can hold.</summary>
    private static string Text(string typed) =>
        Cut(string.Join(' ', typed.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Replace("\0", "", StringComparison.Ordinal));

    private static string Cut(string text) => text.Length <= LongestText ? text : text[..LongestText].TrimEnd();

    private static int PageOf(string asked, List<string> misread)
    {
        if (asked.Trim().Length == 0)
            return 1;
        if (int.TryParse(asked, NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page > 0)
            return page;
        misread.Add($"There is no page “{Cut(asked)}”; this is the first.");
        return 1;
    }
}
