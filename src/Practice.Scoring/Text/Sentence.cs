namespace Practice.Scoring.Text;

/// <summary>A sentence of an answer with its words and clauses.</summary>
/// <param name="Start">UTF-16 offset into the part's text.</param>
/// <param name="End">UTF-16 offset, exclusive.</param>
/// <param name="BeginsLine">Whether a line of the part's text begins with it.</param>
public sealed record Sentence(Part Part, int Start, int End, bool BeginsLine, List<Token> Tokens, List<Clause> Clauses)
{
    public Clause ClauseOf(int token)
    {
        foreach (var clause in Clauses)
            if (token < clause.Last)
                return clause;
        return Clauses[^1];
    }
}
