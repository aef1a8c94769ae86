namespace Practice.Scoring;

/// <summary>A red flag that the answer raises, with the words it rests on (none for a flag on the whole answer).</summary>
public sealed record RaisedFlag(string Id, IReadOnlyList<Evidence> Evidence);
