using Practice.Content;
using Practice.Scoring;
using Practice.Web.Pages;

namespace Practice.Web.Authors;

/// <summary>
/// A model answer shows what its card is about and raises nothing; a weak answer would hurt whoever gave it. Both are read by
/// the scorer that reads the seekers' answers, so that a card never praises what a report would mark.
/// </summary>
public static class CardVerdicts
{
    private const int Shown = 2;
    private const int Strong = 3;
    private const int GoodOverall = 4;
    private const int WeakOverall = 2;

    public static IEnumerable<Problem> Problems(Scenario card, Proof proof, Scorer scorer)
    {
        ArgumentNullException.ThrowIfNull(card);
        ArgumentNullException.ThrowIfNull(proof);
        ArgumentNullException.ThrowIfNull(scorer);
        var question = new Question(card.Kind, card.Question);
        return OfModel(card, scorer.Assess(card.Model.Answer, question))
            .Select(fault => proof.InCard(card, "Model answer", fault.What, fault.Cure))
            .Concat(card.Weak is { } weak
                ? OfWeak(scorer.Assess(weak.Answer, question)).Select(fault => proof.InCard(card, "Weak answer", fault.What, fault.Cure))
                : []);
    }

    public static IEnumerable<(string What, string Cure)> OfModel(Scenario card, Assessment model)
    {
        ArgumentNullException.ThrowIfNull(card);
        ArgumentNullException.ThrowIfNull(model);
        var primary = model.Skills.Where(skill => card.PrimarySkills.Contains(skill.Id)).ToList();
        foreach (var skill in primary.Where(skill => skill.Level < Shown))
            yield return (
                $"the model answer has \"{skill.Id}\" as {Names.OfSkillLevel(skill.Level)}",
                $"a primary skill is at least {Names.OfSkillLevel(Shown)}: tell what was said or done that shows it");
        if (!primary.Any(skill => skill.Level == Strong))
            yield return ($"the model answer has no primary skill as {Names.OfSkillLevel(Strong)}", "let one be told exactly, with what it did to the customer");
        if (model.Overall < GoodOverall)
            yield return ($"the model answer has {model.Overall} of 5 overall", $"it needs {GoodOverall}");
        foreach (var flag in model.Flags)
            yield return ($"the model answer raises \"{flag.Id}\"", $"see /skills/{flag.Id} for what raises it");
    }

    public static IEnumerable<(string What, string Cure)> OfWeak(Assessment weak)
    {
        ArgumentNullException.ThrowIfNull(weak);
        if (weak.Overall > WeakOverall && weak.Flags.Count == 0)
            yield return ($"the weak answer has {weak.Overall} of 5 overall and raises no flag", $"it needs at most {WeakOverall}, or a flag");
    }
}
