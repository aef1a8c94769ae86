namespace Practice.Scoring.Text;

/// <summary>Whether a clause tells what happened or what is so, by its finite verb.</summary>
internal enum Tense
{
    None,
    Past,
    Present,

    /// <summary>"I let him finish": the same form in both.</summary>
    Either,
}
