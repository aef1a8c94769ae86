using System.Text.Json;
using System.Text.RegularExpressions;
using Practice.Scoring;

namespace Practice.Web.Tests.Commands;

public sealed class ScoreExplains
{
    private static readonly string Lines = string.Join('\n',
        """{"id":"one","action":"I let him finish."}""",
        JsonSerializer.Serialize(new { id = "two", scenario = "no-receipt", situation = Answers.Good.Situation, task = Answers.Good.Task, action = Answers.Good.Action, result = Answers.Good.Result }),
        """{"id":"three","action":"I would listen to them. I would apologise and then I would offer a refund. I would stay calm."}""",
        """{"id":"four","result":""}""");

    [Fact]
    public async Task One_answer_with_every_verdict_the_words_it_rests_on_and_what_they_show()
    {
        var run = await Verb.Run(Lines, ["score", "--explain", "two"]);
        Assert.Equal((0, ""), (run.Status, run.Errors));
        Assert.StartsWith("Answer two: told as a story. 116 words", run.Output, StringComparison.Ordinal);
        foreach (var phrase in (string[])
            [
                "Active listening: ", "    Action: \"I let him finish before I said a word.\"\n      Lets the customer finish\n",
                "Red flags\n  None.", "What would make it stronger\n  - ", "Of the words, ", "Deeds told as “I”: ",
                "Concrete: no figures, 1 name, 2 times, 1 quotation.",
            ])
            Assert.Contains(phrase, run.Output, StringComparison.Ordinal);
        Assert.Matches("\n  Situation: (Vague|Clear|Complete) \\([1-3] of 3\\), confidence 0\\.[0-9]{2}\n    Situation: \"I worked", run.Output);
        Assert.DoesNotContain("Answer one", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_the_receipt_that_the_site_shows_for_the_same_text()
    {
        using var app = new PracticeApp();
        var visitor = app.Visitor();
        var shown = Regex.Match((await visitor.Get(await visitor.WriteAndCheck(Answers.Good))).Text, "Receipt ([0-9a-f]{12}) : scorer ([0-9.]+), rubric ([0-9a-f]{12})");
        var explained = Regex.Match((await Verb.Run(Lines, ["score", "--explain", "two"])).Output, "Receipt ([0-9a-f]{12}): scorer ([0-9.]+), rubric ([0-9a-f]{12})");
        var scored = (await Verb.Run(Lines, ["score"])).Output.Split('\n').Single(line => line.Contains("\"id\":\"two\"", StringComparison.Ordinal));
        Assert.True(shown.Success);
        Assert.Equal(shown.Groups.Values.Skip(1).Select(group => group.Value), explained.Groups.Values.Skip(1).Select(group => group.Value));
        Assert.Equal(shown.Groups[1].Value, AssessmentJson.Read(scored).Receipt);
    }

    [Fact]
    public async Task Too_little_is_said_to_be_too_little_and_nothing_is_explained_too()
    {
        Assert.Contains("Empathy: not enough here to judge", (await Verb.Run(Lines, ["score", "--explain", "one"])).Output, StringComparison.Ordinal);
        var nothing = await Verb.Run(Lines, ["score", "--explain", "four"]);
        Assert.Equal(0, nothing.Status);
        Assert.Contains("There are no words here yet.", nothing.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_flag_is_named_with_its_words()
    {
        var run = await Verb.Run(Lines, ["score", "--explain", "three"]);
        Assert.Contains("Red flags\n  Hypothetical\n    Action: \"I would listen to them.\"\n      Tells what would be done\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_id_ends_with_1_and_says_so()
    {
        var run = await Verb.Run(Lines, ["score", "--explain", "five"]);
        Assert.Equal((1, "", "There is no answer with the id \"five\" on standard input; 4 answers were read."), (run.Status, run.Output, run.Errors.TrimEnd()));
    }

    [Fact]
    public async Task A_line_that_can_not_be_read_is_named_as_ever()
    {
        var run = await Verb.Run("nonsense\n" + Lines, ["score", "--explain", "one"]);
        Assert.Equal(1, run.Status);
        Assert.StartsWith("line 1: not JSON", run.Errors, StringComparison.Ordinal);
        Assert.StartsWith("Answer one", run.Output, StringComparison.Ordinal);
    }
}
