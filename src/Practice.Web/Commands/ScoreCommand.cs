using System.CommandLine;
using System.Text;
using Practice.Content;
using Practice.Scoring;
using Practice.Web.Hosting;

namespace Practice.Web.Commands;

/// <summary>JSON lines of answers in, one line of assessment out for each, in their order.</summary>
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
        score.SetAction((_, _) => Score(Library.Load(Folders.Content(Settings.Read()))));
        return score;
    }

    private static async Task<int> Score(Library library)
    {
        var scorer = new Scorer(library.Rubric);
        var (number, unreadable) = (0, 0);
        await using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false)) { NewLine = "\n" };
        await foreach (var line in JsonLines.Read(Console.OpenStandardInput()))
        {
            number++;
            if (line.AsSpan().IndexOfAnyExcept(" \t\r"u8) < 0)
                continue;
            if (SubmittedAnswer.Read(line, out var answer) is not { } problem)
            {
                await output.WriteLineAsync(AssessmentJson.Write(answer.Id, scorer.Assess(answer.Text, Asked(library, answer))));
                continue;
            }

            unreadable++;
            await Console.Error.WriteLineAsync($"line {number}: {problem}");
        }

        return unreadable == 0 ? PracticeCommand.Fine : PracticeCommand.NotWell;
    }

    private static Question Asked(Library library, SubmittedAnswer answer)
    {
        var card = library.Scenario(answer.Scenario)?.Asked ?? new Question();
        return card with { Kind = answer.Kind ?? card.Kind, Text = answer.Question.Length > 0 ? answer.Question : card.Text };
    }
}
