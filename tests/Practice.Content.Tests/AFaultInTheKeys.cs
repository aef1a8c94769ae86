namespace Practice.Content.Tests;

/// <summary>What is changed in a good file, and all that is then reported: place, what is wrong, what would be right.</summary>
public sealed class AFaultInTheKeys
{
    private const string Card = ContentFolder.Card;
    private const string Guide = ContentFolder.Guide;
    private const string CardKeys = "title, question, kind, role, difficulty, skills, follow-ups";
    private const string Skills = "active-listening, empathy, patience, problem-solving, clear-communication, emotional-intelligence";
    private static readonly string Roles = string.Join(", ", Content.Roles.All);

    public static TheoryData<string, string, string, string> Faults => new()
    {
        { Card, "follow-ups:", "follow-upps:", $"10:1: unknown key \"follow-upps\"; did you mean \"follow-ups\"? allowed here: {CardKeys}" },
        { Card, "follow-ups:", "Follow-Ups:", $"10:1: unknown key \"Follow-Ups\"; did you mean \"follow-ups\"? allowed here: {CardKeys}" },
        { Card, "follow-ups:", "colour: red\nfollow-ups:", $"10:1: unknown key \"colour\"; allowed here: {CardKeys}" },
        { Card, "  secondary", "  secondry", "9:3: unknown key \"secondry\"; did you mean \"secondary\"? allowed here: primary, secondary" },
        { Card, "title: Cold soup\n", "", "2:1: \"title\" is missing; add a line title: …" },
        { Card, "question: Tell me about a guest who sent something back.\n", "", "2:1: \"question\" is missing; add a line question: …" },
        { Card, "skills:\n  primary: [patience, empathy]\n  secondary: [problem-solving]\n", "", "2:1: \"skills\" is missing; add a line skills: …" },
        { Card, "  primary: [patience, empathy]\n", "", "8:3: \"primary\" is missing; add a line primary: …" },
        { Card, "role: restaurant-server\n", "role: cashier\nrole: barista\n", "6:1: the key \"role\" is there twice; keep one" },
        { Card, "title: Cold soup", "title:", "2:7: \"title\" is not a text; write it on the same line, in quotes if it holds a colon" },
        { Card, "title: Cold soup", "title: ~", "2:8: \"title\" is not a text; write it on the same line, in quotes if it holds a colon" },
        { Card, "title: Cold soup", "title: \"  \"", "2:8: \"title\" is not a text; write it on the same line, in quotes if it holds a colon" },
        { Card, "title: Cold soup", "title: [Cold, soup]", "2:8: \"title\" is not a text; write it on the same line, in quotes if it holds a colon" },
        { Card, "title: Cold soup", "title: |\n  Cold\n  soup", "2:8: \"title\" has several lines; write it on one" },
        { Card, "title: Cold soup", "title: " + new string('x', 61), "2:8: \"title\" has 61 characters; at most 60 fit" },
        { Card, "kind: story", "kind: stroy", "4:7: \"stroy\" is no kind; did you mean \"story\"? allowed are: story, approach" },
        { Card, "kind: story", "kind: tale", "4:7: \"tale\" is no kind; allowed are: story, approach" },
        { Card, "restaurant-server", "restaurant-sever", $"5:7: \"restaurant-sever\" is no role; did you mean \"restaurant-server\"? allowed are: {Roles}" },
        { Card, "difficulty: 2", "difficulty: 4", "6:13: \"difficulty\" is \"4\"; it has to be a whole number from 1 to 3" },
        { Card, "difficulty: 2", "difficulty: hard", "6:13: \"difficulty\" is \"hard\"; it has to be a whole number from 1 to 3" },
        { Card, "difficulty: 2", "difficulty: [2]", "6:13: \"difficulty\" is not a text; it has to be a whole number from 1 to 3" },
        { Card, "[patience, empathy]", "[patience, emphaty]", $"8:23: \"emphaty\" is no skill; did you mean \"empathy\"? allowed are: {Skills}" },
        { Card, "[patience, empathy]", "[patience, patience]", "8:23: the skill \"patience\" is there twice; name it once" },
        { Card, "[patience, empathy]", "[]", "8:12: \"primary\" has 0 entries; it can have 1 to 3" },
        { Card, "[patience, empathy]", "patience", "8:12: \"primary\" is not a list; write primary: [one, two], or each on a line of its own after a dash" },
        { Card, "secondary: [problem-solving]", "secondary: [problem-solving, empathy]", "9:32: \"empathy\" is primary and secondary; name each skill once" },
        { Card, "skills:\n  primary: [patience, empathy]\n  secondary: [problem-solving]", "skills: patience", "7:9: \"skills\" is \"patience\"; write keys of their own under skills:, indented" },
        { Card, "- What would", "- Once: what would", "11:5: an entry of \"follow-ups\" is not a text; write it on the same line, in quotes if it holds a colon" },
        { Card, "- What would you do differently today?", "- One?\n  - Two?\n  - Three?\n  - Four?", "11:3: \"follow-ups\" has 4 entries; it can have 0 to 3" },
        { Card, "title: Cold soup", "title: TODO", "2:8: \"title\" is still to be written; write it in place of TODO" },
        { Card, "title: Cold soup", "title: TODO a short name", "2:8: \"title\" is still to be written; a short name" },
        { Card, "- What would you do differently today?", "- TODO a question", "11:5: an entry of \"follow-ups\" is still to be written; a question" },
        { Card, "kind: story", "kind: TODO", "4:7: \"TODO\" is no kind; allowed are: story, approach" },
        { Guide, "order: 20", "order: -1", "4:8: \"order\" is \"-1\"; it has to be a whole number from 0 to 10000" },
        { Guide, "order: 20", "oder: 20", "4:1: unknown key \"oder\"; did you mean \"order\"? allowed here: title, summary, order" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void Is_reported_at_its_place_with_its_cure(string path, string from, string to, string report) => Fault.Reports(path, from, to, report);

    public static TheoryData<string, string, string> NoYaml => new()
    {
        { "title: Cold soup", "title: Cold: soup", "2:12: broken YAML: " },
        { "title: Cold soup", "title: \"Cold soup", "2:8: broken YAML: " },
        { "[patience, empathy]", "[patience, empathy", "8:21: broken YAML; look for a list or a quote that is not closed" },
        { "kind: story", "\tkind: story", "4:1: a line that is indented with a tab; indent it with blanks" },
        { "kind: story", " kind: story", "4:6: broken YAML: " },
        { "title: Cold soup", "title: &soup Cold soup", "2:8: a YAML anchor, alias or tag; write the value out" },
        { "title: Cold soup", "title: *soup", "2:8: a YAML anchor, alias or tag; write the value out" },
        { "title: Cold soup", "title: !!str Cold soup", "2:8: a YAML anchor, alias or tag; write the value out" },
        { "title: Cold soup", "? [title]\n: Cold soup", "2:3: a key that is not a word; write a word, a colon and the value" },
        { "title: Cold soup", "title: [[[[[[Cold]]]]]]", "2:11: lists and keys nested too deep; at most 4 levels are ever needed" },
        { "difficulty: 2", "...\n--- {}", "7:1: a second YAML document; keep all keys in one, without ... or ---" },
        { "---\ntitle", "title", "1:1: there is no front matter; the first line has to be ---, then the keys, then --- again" },
        { "\n---\n\n##", "\n----\n\n##", "" },
    };

    [Theory]
    [MemberData(nameof(NoYaml))]
    public void In_their_very_form_is_reported_alone(string from, string to, string report)
    {
        using var folder = new ContentFolder();
        Assert.StartsWith($"{Card}:{report}", Assert.Single(folder.Change(Card, from, to).Problems), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_front_matter_without_end_is_reported()
    {
        using var folder = new ContentFolder();
        folder.Write(Guide, "---\ntitle: The form\n\n## Text\n");
        Assert.Contains($"{Guide}:1:1: the front matter does not end; close it with a line --- of its own", folder.Problems);
    }

    [Theory]
    [InlineData("title: Cold soup", "title: 'Soup: cold'")]
    [InlineData("title: Cold soup", "title: null and void")]
    [InlineData("title: Cold soup", "title: 2026")]
    [InlineData("title: Cold soup", "title: >\n  Cold\n  soup")]
    [InlineData("title: Cold soup", "# What it is called\ntitle: Cold soup # on the list")]
    [InlineData("title: Cold soup", "title: \"Cold soup\"   ")]
    [InlineData("difficulty: 2", "difficulty: \"2\"")]
    [InlineData("  secondary: [problem-solving]\n", "")]
    [InlineData("  secondary: [problem-solving]\n", "  secondary: []\n")]
    [InlineData("  primary: [patience, empathy]", "  primary:\n  - patience\n  - empathy")]
    [InlineData("follow-ups:\n  - What would you do differently today?\n", "")]
    [InlineData("What would", "\"Once: what would\" #")]
    public void Is_not_seen_where_there_is_none(string from, string to)
    {
        using var folder = new ContentFolder();
        Assert.Empty(folder.Change(Card, from, to).Problems);
    }

    [Fact]
    public void Does_not_hide_another()
    {
        using var folder = new ContentFolder();
        folder.Change(Card, "kind: story", "kind: tale").Change(Card, "difficulty: 2", "difficulty: 9").Change(Card, "## Setting", "## Scene");
        Assert.Equal([4, 6, 14, 18], folder.Load().Problems.Select(problem => problem.Line));
    }
}
