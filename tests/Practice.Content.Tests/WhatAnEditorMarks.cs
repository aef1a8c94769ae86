namespace Practice.Content.Tests;

/// <summary>What is changed in a good folder, and all that is then marked: place, what is wrong, what would be right.</summary>
public sealed class WhatAnEditorMarks
{
    private const string Card = GoodDeck.Card;
    private const string Guide = GoodDeck.Guide;
    private const string Empathy = ContentFolder.Empathy;
    private const string Setting = "It is Friday night, and Bea has been sent a lamp that does not work. The shop shuts soon. Bea wants\na new one for a party and will not go home with less.";
    private const string RestOfAction = " It was the bulb, and I told Bea so at once. I had no bulb of that kind left, so I told Bea what I could\ndo: lend the lamp from my own desk for the night, or put a lamp of the same price in the box. I let Bea choose, and\nBea took the one from my desk. I wrapped it, tried it once more while Bea looked on, and wrote down my number on the\nbox for Bea. Then I held the door, as Bea had both hands full, and I shut the shop ten minutes late for Bea.";
    private const string Easier = "is wanted: shorter sentences, shorter words";
    private const string Hard = "Organisational considerations necessitate institutional accountability regarding Beatrice's unsatisfactory merchandise and corresponding administrative documentation responsibilities throughout international distribution operations.";
    private const string OneHome = "say it in one place and link to that, or say something of this one alone";

    [Fact]
    public void Is_nothing_in_a_good_folder()
    {
        using var folder = ContentFolder.WholeDeck();
        Assert.Empty(folder.Marks);
    }

    public static TheoryData<string, string, string, string> Lengths => new()
    {
        { Card, "Tell me about a day on which Bea was cross with you.", "And with Bea?", "3:11: the question has 3 words; it can have 5 to 40" },
        { Card, "Tell me about a day", "Tell me" + Times(40, " all") + " about a day", "3:11: the question has 52 words; it can have 5 to 40" },
        { Card, "- What would you do for Bea today?", "- Why?", "11:5: an entry of \"follow-ups\" has 1 word; it can have 3 to 30" },
        { Card, Setting, "Bea wants a new lamp.", "14:1: the section \"Setting\" has 5 words; it can have 25 to 120" },
        { Card, "The shop shuts soon.", Times(30, "Bea and I wait. "), "14:1: the section \"Setting\" has 150 words; it can have 25 to 120" },
        { Card, "They want to hear how you kept calm with Bea, and what you found for the party in the end.", "To hear Bea.", "19:1: the section \"Why they ask\" has 3 words; it can have 12 to 80" },
        { Card, "- It ended well.", "- Peace.", "27:3: an entry of \"What they listen for\" has 1 word; it can have 2 to 30" },
        { Card, "- It ended well.", "- It" + Times(30, " all") + " ended well.", "27:3: an entry of \"What they listen for\" has 33 words; it can have 2 to 30" },
        { Card, "Where were you when Bea came in?", "Where?", "31:1: the section \"Situation\" has 1 word; it can have 5 to 60" },
        { Card, "What was yours to do for Bea?", Times(10, "What was yours to do for Bea? "), "35:1: the section \"Task\" has 70 words; it can have 5 to 60" },
        { Card, "I let Bea tell", Times(50, "I let Bea talk. ") + "I let Bea tell", "47:1: the section \"Model answer\" has 471 words; it can have 200 to 420" },
        { Card, RestOfAction, "", "47:1: the section \"Model answer\" has 169 words; it can have 200 to 420" },
        { Card, "I was alone, and", Times(35, "I was all alone. ") + "I was alone, and", "58:1: the action of the model answer has 157 words and its task 168; tell most of what was done and said; the action is the longest part" },
        { Card, "Bea is heard first, and the words are told as they were said. There are two ways out, and Bea is the one who\npicks. The end shows what it did for Bea.", "Bea is heard first.", "72:1: the section \"Why it works\" has 4 words; it can have 20 to 100" },
        { Card, "I told Bea that the shop was shut and that it was not my fault. I said that Bea should have come at noon.", "Nothing.", "77:1: the section \"Weak answer\" has 23 words; it can have 30 to 200" },
        { Card, "Bea went off, and I do not know more.", Times(60, "Bea went off. "), "77:1: the section \"Weak answer\" has 217 words; it can have 30 to 200" },
        { Card, "Nobody asked Bea a thing. It is all about the one who tells it, and Bea is left with a dead lamp.", "It lacks Bea.", "95:1: the section \"What is wrong\" has 3 words; it can have 15 to 100" },
        { Card, "- Hear Bea out first.", "- Hear Bea.", "101:3: an entry of \"Takeaways\" has 2 words; it can have 4 to 30" },
        { Card, "- Let Bea pick the way out.", "- Let Bea pick" + Times(30, " all") + " the way out.", "103:3: an entry of \"Takeaways\" has 36 words; it can have 4 to 30" },
        { Guide, "summary: Four parts, in an order that serves.", "summary: Four parts.", "3:10: the summary has 2 words; it can have 4 to 30" },
        { Guide, GuideDays(6, 20), "", "7:1: the page has 91 words; it can have 200 to 900" },
        { Guide, "The form is short", Times(150, "The form is so short. ") + "The form is short", "7:1: the page has 1021 words; it can have 200 to 900" },
        { Empathy, "summary: What rubric/skills/empathy.md is for.", "summary: What it is.", "4:10: the summary has 3 words; it can have 4 to 40" },
    };

    public static TheoryData<string, string, string, string> Readings => new()
    {
        { Card, "The shop shuts soon.", Hard, $"14:1: the section \"Setting\" has a reading ease of -2; at least 55 {Easier}" },
        { Card, "They want to hear how you kept calm with Bea, and what you found for the party in the end.", Hard, $"19:1: the section \"Why they ask\" has a reading ease of -174; at least 50 {Easier}" },
        { Card, "How did Bea leave, and how do you know?", Hard, $"29:1: the section \"Hints\" has a reading ease of -8; at least 55 {Easier}" },
        { Card, "Bea is heard first, and the words are told as they were said.", Hard, $"72:1: the section \"Why it works\" has a reading ease of -22; at least 50 {Easier}" },
        { Card, "Nobody asked Bea a thing.", Hard, $"95:1: the section \"What is wrong\" has a reading ease of -41; at least 50 {Easier}" },
        { Card, "- Hear Bea out first.", "- " + Hard, $"99:1: the section \"Takeaways\" has a reading ease of -50; at least 55 {Easier}" },
        { Guide, GuideDays(3, 20), Times(9, Hard + "\n"), $"7:1: the page has a reading ease of -118; at least 50 {Easier}" },
        { Empathy, "It is this.", Times(6, Hard + " "), $"23:1: the page has a reading ease of -64; at least 50 {Easier}" },
    };

    public static TheoryData<string, string, string, string> Repeats => new()
    {
        { Card, "The shop shuts soon.", "Gina came in late and was cross.", $"16:70: the sentence \"Gina came in late and was cross.\" stands in scenarios/airline-desk.md:81, too; {OneHome}" },
        { Card, "Bea came in late and was cross.", "The form is short, and it helps!", $"81:1: the sentence \"The form is short, and it helps!\" stands in {Guide}:7, too; {OneHome}" },
        { Card, "They want to hear how", "Here is\nmore. \"Gina came in *late*\n and was cross…\" They want to hear how", $"22:7: the sentence \"\"Gina came in late and was cross…\"\" stands in scenarios/airline-desk.md:81, too; {OneHome}" },
        { Card, "- Try the lamp of Bea at once.", "- TRY the [lamp](/guide) of Gina: at once", $"102:3: the sentence \"TRY the lamp of Gina: at once\" stands in scenarios/airline-desk.md:102, too; {OneHome}" },
        { Card, "question: Tell me about a day on which Bea was cross with you.", "question: Tell me about a day on which Gina was cross with you.", $"3:11: the sentence \"Tell me about a day on which Gina was cross with you.\" stands in scenarios/airline-desk.md:3, too; {OneHome}" },
        { Empathy, "It is this.", "Hear it. Take the form of day 1 and say it to a friend.", $"25:10: the sentence \"Take the form of day 1 and say it to a friend.\" stands in {Guide}:11, too; {OneHome}" },
        { "guide/next.md", "The next step is short, and it helps.", "\"The form is short, and it helps.\"", $"7:1: the sentence \"\"The form is short, and it helps.\"\" stands in {Guide}:7, too; {OneHome}" },
    };

    public static TheoryData<string, string, string, string> Ends => new()
    {
        { "guide/next.md", "(/guide/form#when-it-is-late)", "(/scenarios/cashier)", "" },
        { Empathy, "[said](/guide/form)", "said", "61:1: the section \"How to show it without naming it\" links to no page of the guide; link to one, such as /guide/…, where the reader goes on" },
        { Empathy, "[what](/scenarios/cashier)", "what", "61:1: the section \"How to show it without naming it\" links to no card; link to one, such as /scenarios/…, where the reader goes on" },
        { "rubric/flags/joking.md", "[said](/guide/form)", "said", "33:1: the section \"How to avoid it\" links to no page of the guide; link to one, such as /guide/…, where the reader goes on" },
        { Guide, "(/guide/next#when-it-is-late)", "(/scenarios/cashier)", "guide/next.md:1:1: no other page links to this one; link to /guide/next where its readers come from" },
        { Guide, "(/guide/next#when-it-is-late)", "(/guide/next#when-it-was-late)", "38:11: a link to #when-it-was-late, which is no heading there; did you mean \"when-it-is-late\"? headings there: when-it-is-early, when-it-is-late" },
    };

    [Theory]
    [MemberData(nameof(Lengths))]
    [MemberData(nameof(Readings))]
    [MemberData(nameof(Repeats))]
    [MemberData(nameof(Ends))]
    public void Is_at_its_place_with_its_cure(string path, string from, string to, string report)
    {
        using var folder = ContentFolder.WholeDeck();
        var place = report.Length == 0 || report.StartsWith("guide/", StringComparison.Ordinal) ? report : $"{path}:{report}";
        Assert.Equal(place, string.Join('\n', folder.Change(path, from, to).Marks));
    }

    [Fact]
    public void Is_that_a_page_leads_nowhere()
    {
        using var folder = ContentFolder.WholeDeck();
        folder.Change(Card, "They want", "[They](/guide/next) want").Change(Guide, "(/guide/next#when-it-is-late)", "(#when-it-is-late)");
        Assert.Equal([$"{Guide}:32:1: the page leads nowhere; end it with a link to what to do next"], folder.Marks);
    }

    [Fact]
    public void Is_that_a_role_has_no_card()
    {
        using var folder = ContentFolder.WholeDeck();
        Assert.Equal(["scenarios:1:1: no card has the role \"barista\"; write one"], folder.Change("scenarios/barista.md", "role: barista", "role: cashier").Marks);
    }

    [Fact]
    public void Is_that_a_skill_is_primary_on_one_card_alone()
    {
        using var folder = ContentFolder.WholeDeck();
        foreach (var role in Roles.All.Where((_, at) => at % 6 == 1).Skip(1))
            folder.Change($"scenarios/{role}.md", "primary: [empathy]", "primary: [problem-solving]");
        Assert.Equal([$"{Empathy}:1:1: \"empathy\" is a primary skill of 1 card; make it primary on at least 2"], folder.Marks);
    }

    [Fact]
    public void Is_a_broken_card_alone_though_its_role_has_no_other()
    {
        using var folder = ContentFolder.WholeDeck();
        Assert.Equal(["scenarios/barista.md:4:7: \"tale\" is no kind; allowed are: story, approach"], folder.Change("scenarios/barista.md", "kind: story", "kind: tale").Marks);
    }

    [Theory]
    [InlineData("Bea came in late and was cross.", "Ada came late and left.")]
    [InlineData("The shop shuts soon.", "It ended very well. It ended well.")]
    [InlineData("I told Bea that the shop was shut", "Bea came in late and was cross. I told Bea that the shop was shut")]
    public void Is_no_sentence_that_is_short_or_stands_in_one_file(string from, string to)
    {
        using var folder = ContentFolder.WholeDeck();
        Assert.Empty(folder.Change(Card, from, to).Marks);
    }

    private static string Times(int times, string text) => string.Concat(Enumerable.Repeat(text, times));

    private static string GuideDays(int from, int to) =>
        string.Concat(Enumerable.Range(from, to - from + 1).Select(day => $"Take the form of day {day} and say it to a friend.\n"));
}
