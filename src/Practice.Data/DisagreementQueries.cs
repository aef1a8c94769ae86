using Microsoft.EntityFrameworkCore;

namespace Practice.Data;

/// <summary>What pages and the command line ask of disagreements.</summary>
public static class DisagreementQueries
{
    /// <summary>About one thing that a draft's report says. Whose draft it is has been asked before.</summary>
    public static IQueryable<Disagreement> About(this IQueryable<Disagreement> disagreements, Draft draft, Assertion assertion) => disagreements.Where(said =>
        said.AnswerId == draft.AnswerId && said.DraftNumber == draft.Number && said.Criterion == assertion.Criterion && said.Piece == assertion.Piece);

    /// <summary>What a person said, the earliest first; also of answers that were deleted and can be brought back.</summary>
    public static IQueryable<DisagreementLine> DisagreementLinesOf(this PracticeDb db, Guid personId) => db.Answers.IgnoreQueryFilters()
        .Where(answer => answer.OwnerId == personId)
        .Join(db.Disagreements, answer => answer.Id, said => said.AnswerId, (answer, said) => new { answer.Scenario, Said = said })
        .OrderBy(line => line.Said.SaidAt).ThenBy(line => line.Said.AnswerId).ThenBy(line => line.Said.DraftNumber).ThenBy(line => line.Said.Criterion).ThenBy(line => line.Said.Piece)
        .Select(line => new DisagreementLine(line.Scenario, line.Said));

    /// <summary>All, the earliest first.</summary>
    public static IQueryable<DisagreementLine> DisagreementLines(this PracticeDb db) => db.Disagreements
        .OrderBy(said => said.SaidAt).ThenBy(said => said.AnswerId).ThenBy(said => said.DraftNumber).ThenBy(said => said.Criterion).ThenBy(said => said.Piece)
        .Join(db.Answers, said => said.AnswerId, answer => answer.Id, (said, answer) => new DisagreementLine(answer.Scenario, said));
}
