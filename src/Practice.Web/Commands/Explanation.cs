using System.Globalization;
using Practice.Content;
using Practice.Scoring;
using Practice.Web.Pages;

namespace Practice.Web.Commands;

/// <summary>An assessment as a page of plain text: every verdict with the words it rests on and the rubric line they meet.</summary>
public sealed class Explanation(SubmittedAnswer answer, Assessment assessment, Library library)
{
    private readonly List<string> lines = [];

    /// <summary>The lines of the page.</summary>
    public static IReadOnlyList<string> Of(SubmittedAnswer answer, Assessment assessment, Library library) =>
        new Explanation(answer, assessment, library).Lines();

    private List<string> Lines()
    {
        Say($"Answer {answer.Id}: {Names.OfStoryType(assessment.StoryType)}. {Speech.Length(assessment.Words)}. Overall {assessment.Overall} of 5.");
        Judgements("Six skills", assessment.Skills, Names.OfSkillLevel);
        Judgements("Four parts", assessment.Parts, Names.OfPartLevel);
        Flags();
        NextSteps();
        if (assessment.Profile is { } profile)
            MadeOf(profile);
        Say("");
        Say($"Receipt {assessment.Receipt}: scorer {assessment.Scorer}, rubric {assessment.Rubric}.");
        return lines;
    }

    private void Judgements(string heading, IReadOnlyList<Judgement> judgements, Func<int, string> nameOf)
    {
        Heading(heading);
        foreach (var judgement in judgements)
        {
            var level = judgement.IsJudged
                ? string.Create(CultureInfo.InvariantCulture, $"{nameOf(judgement.Level)} ({judgement.Level} of 3), confidence {judgement.Confidence:0.00}")
                : "not enough here to judge";
            Say($"  {Names.OfCriterion(library, judgement.Id)}: {level}");
            Evidence(judgement.Id, judgement.Evidence);
        }
    }

    private void Flags()
    {
        Heading("Red flags");
        if (assessment.Flags.Count == 0)
            Say("  None.");
        foreach (var flag in assessment.Flags)
        {
            Say($"  {Names.OfCriterion(library, flag.Id)}");
            Evidence(flag.Id, flag.Evidence);
        }
    }

    private void NextSteps()
    {
        Heading("What would make it stronger");
        if (assessment.Next.Count == 0)
            Say("  Nothing stands out that would lift it further.");
        foreach (var step in assessment.Next)
        {
            // A broken rubric file has no prose: then the finding's name is all there is to say.
            Say($"  - {library.Advice(step.Finding)?.Question ?? step.Finding}");
            if (library.Advice(step.Finding) is { } advice)
                Say($"    {advice.Observation}");
        }
    }

    private void MadeOf(Profile profile)
    {
        Heading("What it is made of");
        Say($"  {MadeOfWords.Balance(profile.Balance)}");
        Say($"  {MadeOfWords.Ownership(profile.Ownership)}");
        Say($"  {MadeOfWords.Specifics(profile.Specifics)}");
    }

    private void Evidence(string criterion, IReadOnlyList<Evidence> evidence)
    {
        foreach (var ground in evidence)
        {
            Say($"    {ground.Part}: \"{Folded(answer.Text[ground.Part][ground.Start..ground.End])}\"");
            Say($"      {Names.OfIndicator(library, criterion, ground.Indicator)}");
        }
    }

    private void Heading(string heading)
    {
        Say("");
        Say(heading);
    }

    private void Say(string line) => lines.Add(line);

    private static string Folded(string words) => string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
