using System.Text.Json;

namespace Practice.Web.Tests.Commands;

public sealed class TheCommandLine
{
    [Theory]
    [InlineData("scor", "score")]
    [InlineData("contnet", "content")]
    [InlineData("--url http://localhost:1", "--urls")]
    [InlineData("--Practice:DataFoldr=x", "Practice:DataFolder")]
    [InlineData("--Practice:DataFoldr x", "Practice:DataFolder")]
    [InlineData("content chek", "check")]
    [InlineData("content check --foldr x", "--folder")]
    [InlineData("score --explian x", "--explain")]
    [InlineData("score --explain", "--explain")]
    [InlineData("score --explain x --disagreements", "not both")]
    [InlineData("score --disagrements", "--disagreements")]
    public async Task A_wrong_word_ends_with_2_and_the_nearest_right_one(string words, string nearest)
    {
        var run = await Verb.Run(words.Split(' '));
        Assert.Equal(2, run.Status);
        Assert.Empty(run.Output);
        Assert.Contains(nearest, run.Errors, StringComparison.Ordinal);
        Assert.Contains("--help", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--help", "score")]
    [InlineData("score --help", "JSON lines")]
    [InlineData("score --help", "--explain <id>")]
    [InlineData("score --help", "--disagreements")]
    [InlineData("content --help", "check")]
    [InlineData("content check --help", "--folder")]
    public async Task Help_says_what_there_is(string words, string phrase)
    {
        var run = await Verb.Run(words.Split(' '));
        Assert.Equal(0, run.Status);
        Assert.Contains(phrase, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Score_reports_a_malformed_line_by_its_number_and_scores_the_others()
    {
        var lines = string.Join('\n',
            """{"id":"one","action":"I let him finish."}""",
            """{"id":"two",""",
            """["three"]""",
            """{"id":"four","situation":4}""",
            """{"situation":"no id"}""",
            """{"id":"six"}""",
            "",
            """{"id":"eight","kind":"poem","action":"x"}""",
            """{"id":"nine","scenario":"never-heard-of","result":"She left happy."}""",
            """{"id":"ten","action":"\ud800 half a pair"}""",
            """{"id":"eleven","action":"x"} {}""",
            """{"id":"twelve","kind":"approach","task":"I listen."}""");
        var run = await Verb.Run(lines, ["score"]);

        Assert.Equal(1, run.Status);
        var ids = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement.GetProperty("id").GetString());
        Assert.Equal(["one", "nine", "twelve"], ids);
        Assert.Equal(
            ["line 2", "line 3", "line 4", "line 5", "line 6", "line 8", "line 10", "line 11"],
            run.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(':')[0]));
        Assert.Contains("""line 4: "situation" has to be a string, found a number""", run.Errors, StringComparison.Ordinal);
        Assert.Contains("story or approach", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Score_says_the_same_of_the_panels_answers_twice_to_the_byte()
    {
        var answers = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "tests", "Practice.Benchmarks", "Panel", "answers.jsonl"));
        var (once, again) = (await Verb.Run(answers, ["score"]), await Verb.Run(answers, ["score"]));
        Assert.Equal((0, 288), (once.Status, once.Output.Count(c => c == '\n')));
        Assert.Equal(once.Output, again.Output);
    }

    [Fact]
    public async Task Score_of_nothing_is_nothing()
    {
        var run = await Verb.Run("", ["score"]);
        Assert.Equal((0, "", ""), (run.Status, run.Output, run.Errors));
    }

    [Fact]
    public async Task Score_judges_nothing_without_a_rubric()
    {
        var folder = Scratch.Folder("unjudged");
        var run = await Verb.Run("""{"id":"a","action":"I let him finish."}""", ["score"], contentFolder: folder);
        Assert.Equal((1, ""), (run.Status, run.Output));
        Assert.Contains($"There is no rubric in {folder}", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Score_passes_over_a_byte_order_mark_and_windows_line_ends()
    {
        var run = await Verb.Run("\uFEFF{\"id\":\"a\",\"action\":\"x\"}\r\n{\"id\":\"b\",\"action\":\"y\"}\r\n", ["score"]);
        Assert.Equal((0, 2, ""), (run.Status, run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length, run.Errors));
    }

    [Fact]
    public async Task Content_check_is_clean_here_and_finds_a_fault_elsewhere()
    {
        Assert.Equal(0, (await Verb.Run("content", "check", "--folder", Repository.Content)).Status);

        var folder = Scratch.Folder("faulty");
        Directory.CreateDirectory(Path.Combine(folder, "scenarios"));
        await File.WriteAllTextAsync(Path.Combine(folder, "scenarios", "one.md"), "no front matter");
        var run = await Verb.Run("content", "check", "--folder", folder);
        Assert.Equal(1, run.Status);
        Assert.Contains("scenarios/one.md:1:1: there is no front matter", run.Output, StringComparison.Ordinal);
    }
}
