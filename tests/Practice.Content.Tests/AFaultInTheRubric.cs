namespace Practice.Content.Tests;

public sealed class AFaultInTheRubric
{
    private const string Empathy = ContentFolder.Empathy;
    private const string Task = "rubric/parts/task.md";
    private const string Flag = "rubric/flags/off-topic.md";
    private const string Asks = "    asks: What did they do then?\n";
    private const string Keys = "id, shows, level, by, asks, phrases, unless, passes, fails";

    public static TheoryData<string, string, string, string> Faults => new()
    {
        { Empathy, "mark: EM", "mark: Em", "3:7: \"mark\" is \"Em\"; it has to be two capital letters" },
        { Empathy, "mark: EM\n", "", "2:1: \"mark\" is missing; add a line mark: …" },
        { "rubric/parts/task.md", "title: A", "mark: TA\ntitle: A", "2:1: unknown key \"mark\"; allowed here: title, summary, indicators" },
        { Empathy, "    by: speaker", "    by: speeker", "9:9: \"speeker\" is no actor; did you mean \"speaker\"? allowed are: speaker, customer, other, anyone" },
        { Empathy, "    level: 1", "    level: 3", "8:12: \"level\" is \"3\"; it has to be a whole number from 1 to 2" },
        { Flag, "    level: 1", "    level: 4", "7:12: \"level\" is \"4\"; it has to be a whole number from 1 to 3" },
        { Empathy, "    shows: Says it\n", "", "6:5: \"shows\" is missing; add a line shows: …" },
        { Empathy, "    shows: Says it\n", "    show: Says it\n", $"7:5: unknown key \"show\"; did you mean \"shows\"? allowed here: {Keys}" },
        { Empathy, "id: does-it", "id: says-it", "13:9: there are two indicators \"says-it\"; give each an id of its own" },
        { Empathy, "id: does-it", "id: Does it", "13:9: \"Does it\" is no id; use small letters, digits and single hyphens" },
        { Empathy, "  - id: does-it", "  - does-it\n  - id: does-it", "13:5: an entry of \"indicators\" has no keys; write its keys indented after the dash" },
        { Empathy, "\"listen to {customer}\"", "\"listen to {custmer}\"", "10:15: the phrase \"listen to {custmer}\"; there is no word class {custmer}; there are: customer, upset" },
        { Empathy, "* finish|end\"", "* Finish\"", "10:39: the phrase \"let {customer} (all) * Finish\"; \"Finish\" is no word; words are in small letters, a number is #, a currency £" },
        { Empathy, "\"listen to {customer}\"", "\"* listen\"", "10:15: the phrase \"* listen\"; it starts with what may be missing; start with a word that has to be there" },
        { Empathy, "    phrases: []\n", "    phrases: []\n    unless: [\"ask {them}\"]\n", "19:14: the phrase \"ask {them}\"; there is no word class {them}; there are: customer, upset" },
        { Empathy, "passes: [One., ", "passes: [", "19:13: \"passes\" has 3 entries; it can have 4 to 100" },
        { Empathy, "    fails: [One., Two., Three.]\n", "", "13:5: \"fails\" is missing; add a line fails: …" },
        { Empathy, Asks, "", "13:5: \"asks\" is missing; add a line asks: …" },
        { Task, Asks, "", "12:5: \"asks\" is missing; add a line asks: …" },
        { Empathy, Asks, "    ask: What did they do then?\n", $"17:5: unknown key \"ask\"; did you mean \"asks\"? allowed here: {Keys}" },
        { Empathy, "then?", "then.", "17:11: \"asks\" is not a question; end it with a question mark" },
        { Empathy, Asks, "    asks: [What then?]\n", "17:11: \"asks\" is not a text; write it on the same line, in quotes if it holds a colon" },
        { Task, "What did they do then?", $"{new string('x', 160)}?", "16:11: \"asks\" has 161 characters; at most 160 fit" },
        { Empathy, "    by: speaker\n", "    by: speaker\n    asks: Say more.\n", "10:11: \"asks\" is not a question; end it with a question mark" },
        { Flag, "    by: customer\n", $"    by: customer\n{Asks}", "16:5: unknown key \"asks\"; allowed here: id, shows, level, by, phrases, unless, passes, fails" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void Is_reported_at_its_place_with_its_cure(string path, string from, string to, string report) => Fault.Reports(path, from, to, report);

    [Fact]
    public void File_that_nothing_asks_for_is_reported()
    {
        using var folder = new ContentFolder();
        folder.Write("rubric/skills/empaty.md", Good.Skill("empathy", "EM"));
        Assert.Equal(
            ["rubric/skills/empaty.md:1:1: the rubric has no \"empaty\"; did you mean \"empathy\"? files here: active-listening.md, empathy.md, patience.md, problem-solving.md, clear-communication.md, emotional-intelligence.md"],
            folder.Problems);
    }

    [Theory]
    [InlineData("rubric/flags/off-topic.md")]
    [InlineData("rubric/parts/task.md")]
    [InlineData("rubric/general.md")]
    public void File_that_is_missing_is_reported(string path)
    {
        using var folder = new ContentFolder();
        Assert.Equal([$"{path}:1:1: the file is missing; the rubric needs it"], folder.Delete(path).Problems);
    }

    [Theory]
    [InlineData("  upset: [angry, cross]", "  upset: angry", "6:10: \"upset\" is not a list; write upset: [one, two], or each on a line of its own after a dash")]
    [InlineData("  upset: [angry, cross]", "  upset: [angry, Very cross]", "6:18: \"Very cross\" is no word; write single words in small letters; their other forms are found too")]
    [InlineData("  upset: [angry, cross]", "  Upset: [angry, cross]", "6:3: \"Upset\" can't name a class; use small letters, digits and single hyphens")]
    [InlineData("summary: Classes of words.\n", "", "2:1: \"summary\" is missing; add a line summary: …")]
    [InlineData("classes:", "classes: [", "6:3: broken YAML: ")]
    public void Words_is_reported_once_and_the_rubric_stays(string from, string to, string report)
    {
        using var folder = new ContentFolder();
        var library = folder.Change(ContentFolder.Words, from, to).Load();
        Assert.StartsWith($"rubric/words.md:{report}", Assert.Single(library.Problems).ToString(), StringComparison.Ordinal);
        Assert.Equal((6, 4, 10), (library.Skills.Count, library.Parts.Count, library.Flags.Count));
    }

    [Theory]
    [InlineData("  we: What of we?\n", "", "5:3: \"we\" is missing; add a line we: …")]
    [InlineData("  we: What of we?", "  wee: What of we?", "8:3: unknown key \"wee\"; did you mean \"we\"? allowed here: no-result, no-action, no-i, we, no-task, long-situation, short-result, long")]
    [InlineData("  we: What of we?", "  we: Say I.", "8:7: \"we\" is not a question; end it with a question mark")]
    [InlineData("hints:\n", "hints: none\nothers:\n", "4:8: \"hints\" is \"none\"; write keys of their own under hints:, indented")]
    public void A_hint_that_is_missing_unknown_or_no_question_is_reported(string from, string to, string report)
    {
        using var folder = new ContentFolder();
        var library = folder.Change("rubric/general.md", from, to).Load();
        Assert.Equal($"rubric/general.md:{report}", library.Problems[0].ToString());
        Assert.Empty(library.Hints);
    }

    [Fact]
    public void Hints_are_read_in_the_order_in_which_they_matter()
    {
        using var folder = new ContentFolder();
        Assert.Equal(LiveHints.All.Select(name => KeyValuePair.Create(name, $"What of {name}?")), folder.Load().Hints);
    }

    [Fact]
    public void Leaves_the_rest_of_the_rubric_to_the_scorer()
    {
        using var folder = new ContentFolder();
        var library = folder.Change(Empathy, "mark: EM", "mark: E").Load();
        Assert.Null(library.Criterion("empathy"));
        Assert.Null(library.Advice("empathy-not-shown"));
        Assert.Equal(["active-listening", "patience", "problem-solving", "clear-communication", "emotional-intelligence"], library.Rubric.Skills.Select(skill => skill.Id));
    }
}
