namespace Practice.Scoring.Text;

/// <summary>A sentence of an answer with its words and clauses.</summary>
/// <param name="Start">UTF-16 offset into the part's text.</param>
/// <param name="End">UTF-16 offset, exclusive.</param>
/// <param name="BeginsLine">Whether a line of the part's text begins with it.</param>
public sealed record Sentence(Part Part, int Start, int End, bool BeginsLine, List<Token> Tokens, List<Clause> Clauses)
{
    public Clause ClauseOf(int token) => Clauses[IndexOfClause(token)];

    /// <summary>The clauses of which at least one token lies in the stretch, in their order.</summary>
    /// <param name="first">Index of a token.</param>
    /// <param name="last">Index after the last.</param>
    public IEnumerable<Clause> ClausesWithin(int first, int last)
    {
        for (var at = IndexOfClause(first); at < Clauses.Count && Clauses[at].First < last; at++)
            yield return Clauses[at];
    }

    /// <summary>Found by halves: somebody who never types a full stop writes a sentence of a thousand clauses.</summary>
    private int IndexOfClause(int token)
    {
        var (low, high) = (0, Clauses.Count - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (token < Clauses[middle].Last)
                high = middle;
            else
                low = middle + 1;
        }

        return low;
    }
}
