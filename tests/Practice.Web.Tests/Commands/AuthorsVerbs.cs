namespace Practice.Web.Tests.Commands;

/// <summary>The verbs for authors, run as they run them.</summary>
public sealed class AuthorsVerbs : IDisposable
{
    private readonly ContentCopy content = new();

    public void Dispose() => content.Dispose();

    [Fact]
    public async Task Check_finds_nothing_in_the_repositorys_content_and_counts_it()
    {
        var run = await Verb.Run("content", "check", "--folder", content.Path);
        Assert.Equal((0, ""), (run.Status, run.Output));
        Assert.Matches(@"^\d+ cards, 20 rubric files and \d+ guide pages are shown; 0 problems in ", run.Errors);
    }

    [Fact]
    public async Task Check_prints_problems_in_their_order_and_ends_with_1()
    {
        content.Change("scenarios/no-receipt.md", "kind: story", "kind: tale");
        content.Change("scenarios/off-menu.md", "difficulty: ", "difficulty: 4");
        var title = content.Change("guide/star-form.md", "title: The STAR form", "title: TODO");
        var run = await Verb.Run("content", "check", "--folder", content.Path);
        Assert.Equal(1, run.Status);
        Assert.Equal(
            [$"guide/star-form.md:{title}:8: \"title\" is still to be written; write it in place of TODO", "scenarios/no-receipt.md:4:7: \"tale\" is no kind; allowed are: story, approach"],
            run.Output.Split('\n')[..2]);
        Assert.StartsWith("scenarios/off-menu.md:6:13: \"difficulty\" is \"4", run.Output.Split('\n')[2], StringComparison.Ordinal);
        Assert.Contains("; 3 problems in ", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_names_an_example_that_is_not_found_and_one_that_should_not_be()
    {
        var passes = content.Change("rubric/skills/empathy.md", "- I said I would feel the same.", "- I mended the chair that day.");
        var fails = content.Change("rubric/skills/empathy.md", "- I bought shoes.", "- I put myself in her shoes.");
        var run = await Verb.Run("content", "check", "--folder", content.Path);
        Assert.Equal(
            $"rubric/skills/empathy.md:{passes}:9: \"takes-their-place\" does not find \"I mended the chair that day.\"; a phrase has to fit each of its passes\n" +
            $"rubric/skills/empathy.md:{fails}:9: \"takes-their-place\" finds \"I put myself in her shoes.\"; no phrase may fit any of its fails\n",
            run.Output);
    }

    [Fact]
    public async Task Check_has_the_scorer_read_each_model_and_weak_answer()
    {
        var card = await File.ReadAllTextAsync(content.Of("scenarios/no-receipt.md"));
        string Between(string from, string to) => card[card.IndexOf(from, StringComparison.Ordinal)..card.IndexOf(to, StringComparison.Ordinal)];
        var (model, weak) = (Between("## Model answer", "## Why it works"), Between("## Weak answer", "### What is wrong"));
        await File.WriteAllTextAsync(content.Of("scenarios/no-receipt.md"), card
            .Replace(model, "## Model answer\n\n" + weak["## Weak answer\n\n".Length..], StringComparison.Ordinal)
            .Replace(weak, "## Weak answer\n\n" + model["## Model answer\n\n".Length..], StringComparison.Ordinal));
        var run = await Verb.Run("content", "check", "--folder", content.Path);
        Assert.Equal(1, run.Status);
        Assert.Matches("scenarios/no-receipt\\.md:48:1: the model answer has \"patience\" as (Not shown|Claimed); a primary skill is at least Shown: ", run.Output);
        Assert.Contains(" of 5 overall and raises no flag; it needs at most 2, or a flag", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("scenario", "scenarios", 29)]
    [InlineData("guide", "guide", 8)]
    public async Task New_writes_a_skeleton_whose_gaps_the_check_names(string kind, string room, int gaps)
    {
        var run = await Verb.Run("content", "new", kind, "cold-soup", "--folder", content.Path);
        Assert.Equal((0, content.Of($"{room}/cold-soup.md") + "\n"), (run.Status, run.Output));
        Assert.Contains("content check", run.Errors, StringComparison.Ordinal);

        var check = await Verb.Run("content", "check", "--folder", content.Path);
        var lines = check.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal((1, gaps), (check.Status, lines.Length));
        Assert.All(lines, line => Assert.Matches($@"^{room}/cold-soup\.md:\d+:\d+: ", line));
    }

    [Theory]
    [InlineData("scenario", "no-receipt", "scenarios/no-receipt.md is there already")]
    [InlineData("guide", "star-form", "guide/star-form.md is there already")]
    public async Task New_refuses_a_name_that_is_taken(string kind, string slug, string why)
    {
        var run = await Verb.Run("content", "new", kind, slug, "--folder", content.Path);
        Assert.Equal((1, ""), (run.Status, run.Output));
        Assert.Contains(why, run.Errors, StringComparison.Ordinal);
        Assert.Equal(0, (await Verb.Run("content", "check", "--folder", content.Path)).Status);
    }

    [Fact]
    public async Task New_sees_a_name_in_a_folder_within()
    {
        Directory.CreateDirectory(content.Of("scenarios/shops"));
        File.Move(content.Of("scenarios/no-receipt.md"), content.Of("scenarios/shops/no-receipt.md"));
        Assert.Equal(1, (await Verb.Run("content", "new", "scenario", "no-receipt", "--folder", content.Path)).Status);
    }

    [Theory]
    [InlineData("Cold_Soup", "such as cold-soup")]
    [InlineData("cold--soup", "such as cold-soup")]
    [InlineData("../soup", "such as soup")]
    [InlineData("…", "small letters, digits and single hyphens")]
    public async Task New_refuses_what_can_be_no_address(string slug, string cure)
    {
        var run = await Verb.Run("content", "new", "scenario", slug, "--folder", content.Path);
        Assert.Equal((2, ""), (run.Status, run.Output));
        Assert.Contains($"\"{slug}\" can't be an address", run.Errors, StringComparison.Ordinal);
        Assert.Contains(cure, run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("content new", 2, "")]
    [InlineData("content new scenario", 2, "slug")]
    [InlineData("content new scenrio x", 2, "scenario")]
    [InlineData("content new scenario x --folder /no/such/folder", 1, "There is no folder /no/such/folder")]
    [InlineData("content new --help", 0, "")]
    [InlineData("content new scenario --help", 0, "")]
    [InlineData("content new guide --help", 0, "")]
    public async Task New_says_what_it_needs(string words, int status, string phrase)
    {
        var run = await Verb.Run(words.Split(' '));
        Assert.Equal(status, run.Status);
        Assert.Contains(phrase, run.Errors, StringComparison.Ordinal);
        if (status == 0)
            Assert.Contains("<slug>", run.Output, StringComparison.Ordinal);
    }
}
