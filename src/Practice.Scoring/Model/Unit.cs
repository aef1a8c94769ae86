using Practice.Scoring.Indicators;
using Practice.Scoring.Text;

namespace Practice.Scoring.Model;

/// <summary>What is judged by itself: a sentence or, of a long one, some clauses that stand together.</summary>
/// <param name="First">Index of its first token in the sentence.</param>
/// <param name="Last">Index after its last token.</param>
/// <param name="Matches">The indicators of the rubric that it meets.</param>
internal sealed record Unit(Sentence Sentence, int First, int Last, IReadOnlyList<IndicatorMatch> Matches)
{
    private List<(int Group, Clause Clause)>? phrases;

    /// <summary>The groups of the lexicon that it meets.</summary>
    public List<(int Group, Clause Clause)> Phrases => phrases ??= Lexicon.Shipped.Find(this);

    public IEnumerable<Token> Tokens
    {
        get
        {
            for (var at = First; at < Last; at++)
                yield return Sentence.Tokens[at];
        }
    }

    public IEnumerable<Clause> Clauses => Sentence.ClausesWithin(First, Last);

    public bool IsWholeSentence => First == 0 && Last == Sentence.Tokens.Count;

    /// <summary>UTF-16 offset into the part's text.</summary>
    public int Start => First == 0 ? Sentence.Start : Sentence.Tokens[First].Start;

    /// <summary>UTF-16 offset, exclusive.</summary>
    public int End => Last == Sentence.Tokens.Count ? Sentence.End : Sentence.Tokens[Last - 1].End;
}
