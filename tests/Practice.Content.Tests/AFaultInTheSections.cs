namespace Practice.Content.Tests;

public sealed class AFaultInTheSections
{
    private const string Card = ContentFolder.Card;
    private const string Guide = ContentFolder.Guide;
    private const string Empathy = ContentFolder.Empathy;
    private const string CardHeadings = "Setting, Why they ask, What they listen for, Hints, Model answer, Why it works, Weak answer, Takeaways";
    private const string Plain = "write it as it is said: no lists, headings or quotes";
    private const string PlainWords = "write it as it is said: no emphasis, links or code";

    public static TheoryData<string, string, string, string> Faults => new()
    {
        { Card, "## Setting", "## Seting", $"14:1: unknown heading \"Seting\"; did you mean \"Setting\"? headings here, in their order: {CardHeadings}" },
        { Card, "## Setting", "## setting", $"14:1: unknown heading \"setting\"; did you mean \"Setting\"? headings here, in their order: {CardHeadings}" },
        { Card, "## Hints", "## Hnits", $"28:1: unknown heading \"Hnits\"; did you mean \"Hints\"? headings here, in their order: {CardHeadings}" },
        { Card, "## Hints", "## A/B\n\nText.\n\n## Hints", $"28:1: unknown heading \"A/B\"; headings here, in their order: {CardHeadings}" },
        { Card, "## Hints", "### Hints", "28:1: unknown heading \"Hints\"; there are none at this depth here\n" +
            "scenarios/cold-soup.md:30:1: unknown heading \"Situation\"; there are none at this depth here\n" +
            "scenarios/cold-soup.md:32:1: unknown heading \"Task\"; there are none at this depth here\n" +
            "scenarios/cold-soup.md:34:1: unknown heading \"Action\"; there are none at this depth here\n" +
            "scenarios/cold-soup.md:36:1: unknown heading \"Result\"; there are none at this depth here\n" +
            "scenarios/cold-soup.md:39:1: the section \"Hints\" is missing; add the heading ## Hints with its text" },
        { Card, "### Task\nWhat was", "### Duty\nWhat was", "32:1: unknown heading \"Duty\"; headings here, in their order: Situation, Task, Action, Result\n" +
            "scenarios/cold-soup.md:34:1: the section \"Task\" is missing; add the heading ### Task under Hints with its text" },
        { Card, "## Why they ask\n", "", "21:1: the section \"Why they ask\" is missing; add the heading ## Why they ask with its text" },
        { Card, "### Task\nI had to serve.\n", "", "61:1: the section \"Task\" is missing; add the heading ### Task under Weak answer with its text" },
        { Card, "## Takeaways\n\n- Bring it yourself.\n- Say sorry once.\n- Ask how it is now.\n", "", "68:1: the section \"Takeaways\" is missing; add the heading ## Takeaways with its text" },
        { Card, "## Setting\n", "## Setting\n\nOne.\n\n## Setting\n", "18:1: the heading \"Setting\" is there twice; keep one" },
        { Card, "## Why it works", "## Why they ask\n\nAgain.\n\n## Why it works", "53:1: the heading \"Why they ask\" is there twice; keep one" },
        { Card, "### Task\nWhat was yours to do?\n### Action\nWhat did you say?\n", "### Action\nWhat did you say?\n### Task\nWhat was yours to do?\n", "34:1: the heading \"Task\" is out of its order; the order is: Situation, Task, Action, Result" },
        { Card, "A guest sends back the soup, and then the second bowl.\n", "", "14:1: the section \"Setting\" is empty; write its text below the heading" },
        { Card, "## Setting\n", "# Setting\n", "14:1: the heading \"Setting\" has one #; begin headings with ##; the title is the page's own" },
        { Card, "## Setting\n", "Once.\n\n## Setting\n", "14:1: text above the first heading; nobody would see it; move it below a heading" },
        { Card, "## Setting\n", "### Scene\n\n## Setting\n", "14:1: text above the first heading; nobody would see it; move it below a heading" },
        { Card, "## Hints\n", "## Hints\n\nThink.\n", "30:1: text between \"Hints\" and the first heading below it; nobody would see it; move it below a heading" },
        { Card, "- It ended well.\n", "", "22:1: the section \"What they listen for\" has 2 entries; write a list of 3 to 5" },
        { Card, "- Ask how it is now.", "", "70:1: the section \"Takeaways\" has 2 entries; write a list of exactly 3" },
        { Card, "- Ask how it is now.", "- Ask how it is now.\n- Four.", "70:1: the section \"Takeaways\" has 4 entries; write a list of exactly 3" },
        { Card, "- Bring it", "Remember:\n\n- Bring it", "72:1: the section \"Takeaways\" holds more than a list; put a dash before each entry" },
        { Card, "- Ask how it is now.", "- Ask how it is now.\n  - And later.", "74:1: an entry that is more than one paragraph; write one or two sentences after the dash" },
        { Card, "It was my second week.", "- It was my second week.", $"45:1: the section \"Situation\" holds more than plain paragraphs; {Plain}" },
        { Card, "It was my second week.", "It was *my* second week.", $"45:8: the section \"Situation\" holds more than plain words; {PlainWords}" },
        { Card, "It was my second week.", "It was [my](/skills/empathy) `second` week.", $"45:8: the section \"Situation\" holds more than plain words; {PlainWords}\n" +
            $"scenarios/cold-soup.md:45:30: the section \"Situation\" holds more than plain words; {PlainWords}" },
        { Card, "A guest sends back the soup, and then the second bowl.", "TODO: the scene", "16:1: this is still to be written; the scene" },
        { Card, "- Ask how it is now.", "- TODO the third", "74:3: this is still to be written; the third" },
        { Card, "Where was it?", "TODO", "31:1: this is still to be written; write it in place of TODO" },
        { Guide, "## What next", "## TODO a heading", "11:1: this is still to be written; a heading" },
        { Guide, "## The four parts", "# The form\n\n## The four parts", "7:1: the heading \"The form\" has one #; begin headings with ##; the title is the page's own" },
        { Guide, Good.Guide[Good.Guide.IndexOf("\n##", StringComparison.Ordinal)..], "", "5:1: there is no text; write the page below the front matter" },
        { Guide, "## What next\n", "## What next\n\n" + new string('x', 8_000) + "\n", "13:1: a paragraph of more than 8000 characters; leave blank lines between paragraphs" },
        { Empathy, "### Claimed", "### Claim", "39:1: unknown heading \"Claim\"; did you mean \"Claimed\"? headings here, in their order: Not shown, Claimed, Shown, Strong" },
        { Empathy, "> I said so.\n\n### Shown", "### Shown", "39:1: the section \"Claimed\" is not a description and one example; write what the level looks like, then one sentence after >" },
        { Empathy, "> I said so.\n\n### Shown", "> I said so.\n\nAnd more.\n\n### Shown", "39:1: the section \"Claimed\" is not a description and one example; write what the level looks like, then one sentence after >" },
        { Empathy, "### empathy-only-claimed", "### empathy-claimed-only", "73:1: unknown heading \"empathy-claimed-only\"; headings here, in their order: empathy-not-shown, empathy-only-claimed, empathy-shown-once\n" +
            "rubric/skills/empathy.md:79:1: the section \"empathy-only-claimed\" is missing; add the heading ### empathy-only-claimed under Advice with its text" },
        { Empathy, "What did they say?", "Say what they said.", "67:1: the advice \"empathy-not-shown\" is not an observation and a question; write a paragraph about the text, then a paragraph that ends with a question mark" },
        { Empathy, "The text names none.\n\n", "", "67:1: the advice \"empathy-not-shown\" is not an observation and a question; write a paragraph about the text, then a paragraph that ends with a question mark" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void Is_reported_at_its_place_with_its_cure(string path, string from, string to, string report) => Fault.Reports(path, from, to, report);

    [Theory]
    [InlineData(Card, "## Setting\n\n", "##   Setting  ##\n")]
    [InlineData(Card, "- Bring it yourself.\n- Say", "* Bring it *yourself*.\n\n* Say")]
    [InlineData(Card, "- Bring it yourself.\n", "- Bring it\n  yourself.\n")]
    [InlineData(Card, "It was my second week.", "It was 2 * 3 weeks, \\*really\\*, &amp; it was \"long\" - <b>.")]
    [InlineData(Card, "Where was it?", "- Where was it?\n- When?")]
    [InlineData(Card, "The guest is not in it.", "> ## Quoted\n\n#### Aside\n\nThe guest is not in it.")]
    [InlineData(Guide, "## The four parts", "Before all.\n\n## The four parts")]
    [InlineData(Empathy, "This much of it.", "This much of it.\n\n- And this.")]
    public void Is_not_seen_where_there_is_none(string path, string from, string to)
    {
        using var folder = new ContentFolder();
        Assert.Empty(folder.Change(path, from, to).Problems);
    }

    [Fact]
    public void Is_not_that_a_paragraph_is_long()
    {
        using var folder = new ContentFolder();
        Assert.Empty(folder.Change(Guide, "## What next\n", "## What next\n\n" + new string('x', 7_999) + "\n").Problems);
    }

    [Fact]
    public void Is_not_that_a_card_has_no_weak_answer()
    {
        using var folder = new ContentFolder();
        var (from, to) = (Good.Card.IndexOf("## Weak answer", StringComparison.Ordinal), Good.Card.IndexOf("## Takeaways", StringComparison.Ordinal));
        folder.Write(Card, Good.Card.Remove(from, to - from));
        Assert.Empty(folder.Problems);
        Assert.Null(folder.Load().Scenario("cold-soup")!.Weak);
    }
}
