namespace Practice.Content.Proofs;

/// <summary>
/// Every page of the guide is reached from another page's text and leads on from its own; every criterion leads on to a
/// card and to the guide. A card needs neither: the deck leads to it, and its page to its skills and to an answer.
/// </summary>
internal static class Onward
{
    public static IEnumerable<Problem> Problems(IReadOnlyList<Manuscript> manuscripts, IReadOnlyList<Problem> known)
    {
        var broken = known.Select(problem => problem.Path).ToHashSet();
        var reached = manuscripts
            .SelectMany(from => from.Links.Select(link => (From: from.Path, To: PageOf(link.Url))))
            .ToLookup(link => link.To, link => link.From);
        foreach (var page in manuscripts.Where(manuscript => manuscript.IsGuidePage))
        {
            if (!reached[page.Address].Any(from => from != page.Path))
                yield return new(page.Path, 1, 1, "no other page links to this one", $"link to {page.Address} where its readers come from");
            if (!broken.Contains(page.Path) && !page.Links.Any(link => PageOf(link.Url) is { Length: > 0 } to && to != page.Address))
                yield return new(page.Path, page.Passages[^1].Line, 1, "the page leads nowhere", "end it with a link to what to do next");
        }

        foreach (var criterion in manuscripts.Where(manuscript => manuscript.IsRubric && !broken.Contains(manuscript.Path)))
            foreach (var problem in DeadEnd(criterion))
                yield return problem;
    }

    private static IEnumerable<Problem> DeadEnd(Manuscript criterion)
    {
        if (criterion.Passages.FirstOrDefault(passage => passage.Name.StartsWith("How to ", StringComparison.Ordinal)) is not { } how)
            yield break;
        var end = criterion.Passages.Select(passage => passage.Line).Where(line => line > how.Line).DefaultIfEmpty(int.MaxValue).Min();
        var links = criterion.Links.Where(link => link.Line > how.Line && link.Line < end).Select(link => link.Url).ToList();
        foreach (var (room, noun) in new[] { ("/scenarios/", "card"), ("/guide/", "page of the guide") })
            if (!links.Any(link => link.StartsWith(room, StringComparison.Ordinal)))
                yield return new(criterion.Path, how.Line, 1, $"the section \"{how.Name}\" links to no {noun}", $"link to one, such as {room}…, where the reader goes on");
    }

    private static string PageOf(string url) => url.Split('#', '?')[0];
}
