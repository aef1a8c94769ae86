namespace Practice.Content.Tests;

/// <summary>Each fault: what is changed in a good file, and the line, column and words with which it is reported.</summary>
public sealed class AFaultIsReportedWhereItIs
{
    private const string Card = ContentFolder.Card;
    private const string Breakers = ":#-[]{}&*!|>'\"\n\t\u0001 x";
    private const string Empathy = "rubric/skills/empathy.md";

    public static TheoryData<string, string, string, string> Faults => new()
    {
        { Card, "title: No receipt", "titel: No receipt", $"{Card}:2:1: unknown key \"titel\"; did you mean \"title\"? allowed here: " },
        { Card, "title: No receipt, no refund\n", "", $"{Card}:2:1: \"title\" is missing; add a line title: …" },
        { Card, "title: No receipt, no refund", "title:", $"{Card}:2:7: \"title\" is not a text; " },
        { Card, "title: No receipt", "title: " + new string('x', 61) + "\nrole: cashier #", $"{Card}:6:1: broken YAML: duplicate key" },
        { Card, "title: No receipt, no refund", "title: " + new string('x', 61), $"{Card}:2:8: \"title\" has 61 characters; at most 60 fit" },
        { Card, "kind: story", "kind: stroy", $"{Card}:4:7: \"stroy\" is no kind; did you mean \"story\"? allowed are: story, approach" },
        { Card, "role: cashier", "role: cashir", $"{Card}:5:7: \"cashir\" is no role; did you mean \"cashier\"? allowed are: " },
        { Card, "difficulty: 2", "difficulty: 4", $"{Card}:6:13: \"difficulty\" is \"4\"; it has to be a whole number from 1 to 3" },
        { Card, "difficulty: 2", "difficulty: hard", $"{Card}:6:13: \"difficulty\" is \"hard\"; " },
        { Card, "primary: [patience,", "primary: [patients,", $"{Card}:8:13: \"patients\" is no primary; did you mean \"patience\"? " },
        { Card, "primary: [patience, problem-solving]", "primary: []", $"{Card}:8:12: \"primary\" has 0 entries; it can have 1 to 3" },
        { Card, "primary: [patience, problem-solving]", "primary: patience", $"{Card}:8:12: \"primary\" is not a list; " },
        { Card, "secondary: [clear-communication,", "secondary: [patience,", $"{Card}:9:14: \"patience\" is primary and secondary; name each skill once" },
        { Card, "secondary:", "secondry:", $"{Card}:9:3: unknown key \"secondry\"; did you mean \"secondary\"? " },
        { Card, "title: No receipt", "title: &a No receipt", $"{Card}:2:8: a YAML anchor, alias or tag; write the value out" },
        { Card, "title: No receipt", "title: !!str No receipt", $"{Card}:2:8: a YAML anchor, alias or tag; " },
        { Card, "title: No receipt", "title: No: receipt", $"{Card}:2:10: broken YAML: " },
        { Card, "---\ntitle", "title", $"{Card}:1:1: there is no front matter; " },
        { Card, "## Setting", "## Seting", $"{Card}:15:1: unknown heading \"Seting\"; did you mean \"Setting\"? " },
        { Card, "## Why they ask\n", "", ": the section \"Why they ask\" is missing; add the heading ## Why they ask with its text" },
        { Card, "### Task\n\nWhat exactly were", "What exactly were", ": the section \"Hints/Task\" is missing; add the heading ### Task with its text" },
        { Card, "## Setting\n", "## Setting\n\n## Setting\n", ": the heading \"Setting\" is there twice; keep one" },
        { Card, "## Why it works", "## Why they ask", ": the heading \"Why they ask\" is out of its order; " },
        { Card, "- Look for what the rule allows before you look for a way round it.", "", ": there are 2 takeaways; write a list of exactly three" },
        { Card, "He wasn't happy, but", "- He wasn't happy, but", ": the section \"Result\" holds more than plain paragraphs; " },
        { Card, "A customer wants", "See [skills](/skills/emphaty). A customer wants", $"{Card}:17:5: a link to /skills/emphaty, which is not there; did you mean /skills/empathy?" },
        { Card, "A customer wants", "See [us](https://example.org). A customer wants", $"{Card}:17:5: a link to https://example.org; only pages of this site" },
        { Empathy, "mark: EM", "mark: Em", $"{Empathy}:3:7: \"mark\" is \"Em\"; it has to be two capital letters" },
        { Empathy, "    by: speaker", "    by: speeker", $"{Empathy}:9:9: \"speeker\" is no by; did you mean \"speaker\"? " },
        { Empathy, "    level: 1", "    level: 3", $"{Empathy}:8:12: \"level\" is \"3\"; it has to be a whole number from 1 to 2" },
        { Empathy, "- id: names-the-feeling", "- id: claims-empathy", ": there are two indicators \"claims-empathy\"; " },
        { Empathy, "- id: names-the-feeling", "- id: Names the feeling", ": \"Names the feeling\" is no id; " },
        { Empathy, "\"compassion\"", "\"{compasion}\"", ": the phrase \"{compasion}\"; there is no word class {compasion}; " },
        { Empathy, "\"compassion\"", "\"* compassion\"", "; it starts with what may be missing; " },
        { Empathy, "### Claimed", "### Claim", ": unknown heading \"Claim\"; " },
        { Empathy, "> I showed a lot of empathy to this customer.", "", ": the section \"Claimed\" has no example; add one sentence after >" },
        { Empathy, "### empathy-only-claimed", "### empathy-claimed", ": unknown heading \"empathy-claimed\"; did you mean \"Advice/empathy-only-claimed\"? " },
        { Empathy, "What were your exact words when they told you how they felt?", "Tell your exact words.", ": the advice \"empathy-only-claimed\" is not an observation and a question; " },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void With_path_line_and_cure(string path, string from, string to, string message)
    {
        var problems = new ContentFolder().Change(path, from, to).Load().Problems;
        Assert.Contains(message, string.Join('\n', problems), StringComparison.Ordinal);
        Assert.All(problems, problem => Assert.Equal(path, problem.Path));
    }

    [Fact]
    public void A_file_that_is_not_utf8_names_the_line_of_the_first_wrong_byte()
    {
        byte[] bytes = [.. "---\ntitle: Caf"u8, 0xE9, .. "\n---\n"u8];
        Assert.Equal("scenarios/latin.md:2:11: the file is not UTF-8; save it as UTF-8 in your editor", Only(new ContentFolder().Write("scenarios/latin.md", bytes)));
    }

    [Theory]
    [InlineData('[')]
    [InlineData('>')]
    [InlineData('*')]
    public void A_file_of_one_character_takes_nothing_down(char character)
    {
        var folder = new ContentFolder();
        folder.Write("guide/deep.md", "---\ntitle: " + new string(character, 100_000) + "\n---\n" + string.Concat(Enumerable.Repeat(character + " ", 20_000)));
        Assert.NotEmpty(folder.Load().Problems);
        folder.Write("guide/deep.md", "---\ntitle: Deep\nsummary: Deep.\norder: 1\n---\n" + string.Concat(Enumerable.Repeat(character + " ", 60_000)));
        folder.Load();
    }

    [Fact]
    public void A_slug_in_two_places_is_reported_on_the_second()
    {
        var folder = new ContentFolder();
        folder.Write("scenarios/shops/no-receipt.md", folder.Read(Card));
        Assert.Equal("scenarios/shops/no-receipt.md:1:1: there is another \"no-receipt\" in scenarios/; give each file a name of its own", Only(folder));
        Assert.NotNull(folder.Load().Scenario("no-receipt"));
    }

    [Fact]
    public void A_name_that_can_be_no_address_is_reported()
    {
        var folder = new ContentFolder();
        folder.Write("scenarios/No_Receipt.md", folder.Read(Card));
        Assert.StartsWith("scenarios/No_Receipt.md:1:1: \"No_Receipt\" can't be an address; ", Only(folder), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("notes.md", "nothing reads a file here")]
    [InlineData("rubric/skills/charm.md", "the rubric has no \"charm\"")]
    public void A_stray_file_is_reported(string path, string what)
    {
        var folder = new ContentFolder();
        Assert.Contains(what, Only(folder.Write(path, folder.Read(Empathy))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_rubric_file_is_reported() =>
        Assert.Equal("rubric/flags/off-topic.md:1:1: the file is missing; the rubric needs it", Only(new ContentFolder().Delete("rubric/flags/off-topic.md")));

    [Fact]
    public void A_missing_folder_is_a_problem_and_no_crash()
    {
        var library = Library.Load(Path.Combine(Path.GetTempPath(), "no-such-folder"));
        Assert.StartsWith(".:1:1: the content folder can't be read", Assert.Single(library.Problems).ToString(), StringComparison.Ordinal);
        Assert.Empty(library.Scenarios);
    }

    [Fact]
    public void A_huge_file_is_refused_unread() =>
        Assert.Contains("at most 256 KB", Only(new ContentFolder().Write("guide/huge.md", new string('x', 300_000))), StringComparison.Ordinal);

    [Theory]
    [InlineData("\uFEFF")]
    [InlineData("")]
    public void A_byte_order_mark_and_windows_line_ends_are_fine(string mark)
    {
        var folder = new ContentFolder();
        folder.Write(Card, mark + folder.Read(Card).Replace("\n", "\r\n", StringComparison.Ordinal));
        Assert.Empty(folder.Load().Problems);
    }

    [Fact]
    public void What_is_broken_is_left_out_and_the_rest_is_served()
    {
        var whole = new ContentFolder().Load();
        var library = new ContentFolder().Change(Card, "kind: story", "kind: tale").Change(Empathy, "mark: EM", "mark: E").Load();
        Assert.Null(library.Scenario("no-receipt"));
        Assert.Equal(whole.Scenarios.Count - 1, library.Scenarios.Count);
        Assert.Equal(5, library.Skills.Count);
        Assert.Equal(2, library.Problems.Count);
    }

    [Fact]
    public void A_file_broken_at_random_is_loaded_or_reported_within_its_lines()
    {
        var good = new ContentFolder().Read(Card);
        var random = new Random(20261124);
        for (var round = 0; round < 150; round++)
        {
            var text = Broken(good, random);
            var folder = Directory.CreateTempSubdirectory("random-").FullName;
            Directory.CreateDirectory(Path.Combine(folder, "scenarios"));
            File.WriteAllText(Path.Combine(folder, "scenarios", "one.md"), text);
            var library = Library.Load(folder);
            var lines = text.Split('\n').Length + 1;
            var own = library.Problems.Where(problem => problem.Path == "scenarios/one.md").ToList();
            Assert.True(own.Count > 0 || library.Scenarios.Count == 1, $"round {round}");
            Assert.All(own, problem => Assert.InRange(problem.Line, 1, lines));
        }
    }

    private static string Broken(string text, Random random)
    {
        for (var cuts = random.Next(1, 4); cuts > 0; cuts--)
        {
            var at = random.Next(text.Length);
            var length = random.Next(Math.Min(40, text.Length - at));
            text = text.Remove(at, length).Insert(at, new string(Breakers[random.Next(Breakers.Length)], random.Next(4)));
        }

        return text;
    }

    private static string Only(ContentFolder folder) => Assert.Single(folder.Load().Problems).ToString();
}
