namespace Practice.Content.Files;

/// <summary>A link that leads nowhere is the author's to mend; the page is shown all the same.</summary>
internal sealed class Links
{
    /// <summary>The pages that no file makes, with the places in them that a link can lead to.</summary>
    private static readonly Dictionary<string, string[]> OwnPages = new()
    {
        ["/"] = ["today", "how"],
        ["/scenarios"] = [],
        ["/guide"] = [],
        ["/skills"] = ["six", "four", "ten"],
        ["/answers"] = [],
    };

    private static readonly string[] OnCards = ["listens", "skills", "hints", "model"];
    private static readonly string[] OnCriteria = ["levels"];

    private readonly List<SourceFile> files;
    private readonly Dictionary<string, SourceFile?> pages;
    private readonly Dictionary<string, string> cures = [];

    public Links(List<SourceFile> files)
    {
        this.files = files;
        pages = OwnPages.Keys.ToDictionary(page => page, _ => (SourceFile?)null);
        foreach (var file in files)
            if (AddressOf(file) is { } address)
                pages.TryAdd(address, file);
    }

    public IEnumerable<Problem> Problems() =>
        from file in files
        from link in file.Links
        let wrong = Wrong(file, link)
        where wrong is not null
        select new Problem(file.Path, link.Line, link.Column, wrong.Value.What, wrong.Value.Cure);

    private (string What, string Cure)? Wrong(SourceFile from, FoundLink link)
    {
        var url = link.Url;
        if (link.IsPicture)
            return ("a picture", "there is no place for pictures, say it in words");
        if (!Markup.IsWithinSite(url))
            return ($"a link to {url}", "only pages of this site can be linked, such as /skills/empathy");
        var (page, anchor) = url.Split('#', 2) is [var before, var behind] ? (before, behind) : (url, "");
        page = page.Split('?')[0];
        SourceFile? to = from;
        if (page.Length > 0 && !pages.TryGetValue(page, out to))
            return ($"a link to {page}, which is not there", CureFor(page));
        return anchor.Length > 0 && AnchorsOf(page, to) is var there && !there.Contains(anchor)
            ? ($"a link to #{anchor}, which is no heading there", there.Count == 0 ? "link to the page as a whole" : $"{Nearest.Hint(anchor, there)}headings there: {string.Join(", ", there)}")
            : null;
    }

    /// <summary>A page of the guide has the headings of its file; other pages have headings of their own.</summary>
    private static List<string> AnchorsOf(string page, SourceFile? file) =>
    [
        .. file?.Path.Split('/') switch
        {
            null => OwnPages[page],
            ["scenarios", ..] => OnCards,
            ["rubric", "skills" or "parts", _] => OnCriteria,
            _ => [],
        },
        .. file?.Anchors ?? [],
    ];

    /// <summary>A renamed page is looked for once, not for each of a thousand cards that link to it.</summary>
    private string CureFor(string page)
    {
        if (!cures.TryGetValue(page, out var cure))
            cures[page] = cure = Nearest.To(page, pages.Keys) is { } near ? $"did you mean {near}?" : "link to a page that is";
        return cure;
    }

    private static string? AddressOf(SourceFile file) => file.Path.Split('/') switch
    {
        ["scenarios", ..] => "/scenarios/" + file.Slug,
        ["guide", ..] => "/guide/" + file.Slug,
        ["rubric", _, _] => "/skills/" + file.Slug,
        _ => null,
    };
}
