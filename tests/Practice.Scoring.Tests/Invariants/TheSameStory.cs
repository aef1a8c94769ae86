namespace Practice.Scoring.Tests.Invariants;

/// <summary>
/// Who spells badly or is still learning English is judged like anybody who tells the same, sentence for sentence. The texts
/// are other people's than those that the model learnt from.
/// </summary>
public sealed class TheSameStory
{
    private const string Misspelt = "misspelt.jsonl";
    private const string Learners = "learners.jsonl";

    /// <summary>Eleven of each of sixty answers.</summary>
    private const int Levels = 60 * 11;

    [Fact]
    public void Misspelt_moves_hardly_a_level_by_more_than_one() => Holds(Moves(Misspelt).Where(move => move.IsFar), known: 1);

    [Fact]
    public void Misspelt_moves_few_levels() => Holds(Moves(Misspelt), known: 53);

    [Fact]
    public void In_a_learners_English_moves_hardly_a_level_by_more_than_one() => Holds(Moves(Learners).Where(move => move.IsFar), known: 9);

    [Fact]
    public void In_a_learners_English_moves_some_levels() => Holds(Moves(Learners), known: 172);

    private static void Holds(IEnumerable<Move> moves, int known) => Ratchet.Holds([.. moves.Select(move => $"{move}")], Levels, known);

    private static IEnumerable<Move> Moves(string file) =>
        PanelAnswer.Copied(file).SelectMany(pair => Moves(pair.Answer.Id, All(pair.Answer.Verdict), All(pair.Answer.With(pair.Copy))));

    private static IEnumerable<Move> Moves(string id, IEnumerable<(string Of, int Level)> original, IEnumerable<(string Of, int Level)> copy) =>
        original.Zip(copy, (one, other) => new Move(id, one.Of, one.Level, other.Level)).Where(move => move.From != move.To);

    private static IEnumerable<(string Of, int Level)> All(Assessment assessment) =>
        [.. assessment.Skills.Concat(assessment.Parts).Select(judgement => (judgement.Id, judgement.Level)), ("overall", assessment.Overall)];

    private sealed record Move(string Id, string Of, int From, int To)
    {
        public bool IsFar => Math.Abs(From - To) > 1;

        public override string ToString() => $"{Id}: {Of} {From} to {To}";
    }
}
