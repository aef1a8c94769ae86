using System.Collections.Concurrent;
using Practice.Content;
using Practice.Scoring;

namespace Practice.Web.Commands.Demo;

/// <summary>What the scoring service says of each draft; a text that stands in several is scored once.</summary>
internal sealed class Verdicts
{
    private readonly ConcurrentDictionary<(string Card, StarAnswer Text), Assessment> said = new();

    public int Count => said.Count;

    public Assessment this[Scenario card, StarAnswer text] => said[(card.Slug, text)];

    public static Verdicts On(IEnumerable<Strand> strands, Library library)
    {
        var (verdicts, scorer) = (new Verdicts(), new Scorer(library.Rubric));
        var asked = strands.SelectMany(strand => strand.Drafts.Select(draft => (strand.Card, draft.Text))).DistinctBy(one => (one.Card.Slug, one.Text));
        Parallel.ForEach(asked, one => verdicts.said[(one.Card.Slug, one.Text)] = scorer.Assess(one.Text, one.Card.Asked));
        return verdicts;
    }
}
