using System.CommandLine;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Practice.Content;
using Practice.Data;
using Practice.Scoring;
using Practice.Web.Hosting;

namespace Practice.Web.Commands;

/// <summary>JSON lines of answers in, one line of assessment out for each, in their order; or one of them explained; or what seekers disagree with.</summary>
public static class ScoreCommand
{
    public static Command Create()
    {
        var score = new Command("score",
            """
            Reads answers as JSON lines on standard input and writes an assessment for each on standard output.

            A line has "id" and at least one of "situation", "task", "action", "result"; "kind" (story or approach) and
            "scenario" (the name of a card) may be given. A line that can't be read is reported on standard error with its
            number; the others are scored, and the exit status is 1.
            """);
        var explain = new Option<string?>("--explain")
        {
            Description = "Instead of all, explains the answer of this id: what was judged, on which words, by which line of the rubric; exit status 1 when there is none",
            HelpName = "id",
        };
        score.Add(explain);
        var disagreements = new Option<bool>("--disagreements")
        {
            Description = "Reads no answers; writes what seekers said is wrong in their reports, and agreed to have kept, from the site's database as JSON lines",
        };
        score.Add(disagreements);
        score.Validators.Add(asked =>
        {
            if (asked.GetValue(disagreements) && asked.GetValue(explain) is not null)
                asked.AddError("Use --explain or --disagreements, not both.");
        });
        score.SetAction((asked, stop) =>
        {
            if (asked.GetValue(disagreements))
                return Disagreements(stop);
            var library = Library.Load(Folders.Content(Settings.Read()));
            foreach (var problem in library.Problems)
                Console.Error.WriteLine($"Left out of the content: {problem}");
            if (library.Skills.Count == 0)
                return NoRubric(library);
            return asked.GetValue(explain) is { } id ? Explain(library, id) : Score(library);
        });
        return score;
    }

    /// <summary>Without the rubric the model would judge all the same, and worse.</summary>
    private static async Task<int> NoRubric(Library library)
    {
        await Console.Error.WriteLineAsync($"There is no rubric in {library.Folder}, so nothing can be judged. Name another folder in Practice:ContentFolder.");
        return PracticeCommand.NotWell;
    }

    private static async Task<int> Score(Library library)
    {
        var scorer = new Scorer(library.Rubric);
        var submitted = new SubmittedAnswers(Console.OpenStandardInput(), Console.Error);
        await using var output = Output();
        await foreach (var answer in submitted.Read())
            await output.WriteLineAsync(AssessmentJson.Write(answer.Id, scorer.Assess(answer.Text, Asked(library, answer))));
        return submitted.Unreadable == 0 ? PracticeCommand.Fine : PracticeCommand.NotWell;
    }

    /// <summary>The first answer of that id; lines that can't be read are reported as ever.</summary>
    private static async Task<int> Explain(Library library, string id)
    {
        var submitted = new SubmittedAnswers(Console.OpenStandardInput(), Console.Error);
        await using var output = Output();
        var (isFound, read) = (false, 0);
        await foreach (var answer in submitted.Read())
        {
            read++;
            if (isFound || answer.Id != id)
                continue;
            isFound = true;
            foreach (var line in Explanation.Of(answer, new Scorer(library.Rubric).Assess(answer.Text, Asked(library, answer)), library))
                await output.WriteLineAsync(line);
        }

        if (!isFound)
            await Console.Error.WriteLineAsync($"There is no answer with the id \"{id}\" on standard input; {(read == 1 ? "1 answer was" : $"{read} answers were")} read.");
        return isFound && submitted.Unreadable == 0 ? PracticeCommand.Fine : PracticeCommand.NotWell;
    }

    private static async Task<int> Disagreements(CancellationToken stop)
    {
        try
        {
            await using var db = await PracticeDatabase.OpenReadOnlyAsync(Folders.Data(Settings.Read()), stop);
            await using var output = Output();
            await foreach (var line in db.DisagreementLines().AsNoTracking().AsAsyncEnumerable().WithCancellation(stop))
                await output.WriteLineAsync(DisagreementJson.Write(line));
            return PracticeCommand.Fine;
        }
        catch (DatabaseNotUsable error)
        {
            await Console.Error.WriteLineAsync(error.Message);
            return PracticeCommand.NotWell;
        }
    }

    private static StreamWriter Output() => new(Console.OpenStandardOutput(), new UTF8Encoding(false)) { NewLine = "\n" };

    private static Question Asked(Library library, SubmittedAnswer answer)
    {
        var card = library.Scenario(answer.Scenario)?.Asked ?? new Question();
        return card with { Kind = answer.Kind ?? card.Kind, Text = answer.Question.Length > 0 ? answer.Question : card.Text };
    }
}
