using Practice.Scoring;
using Practice.Scoring.Rubrics;

namespace Practice.Content.Tests;

public sealed class WhatIsRead
{
    [Fact]
    public void Of_a_card_is_all_that_it_says()
    {
        using var folder = new ContentFolder();
        var card = folder.Load().Scenario("cold-soup")!;
        Assert.Equal(("Cold soup", "Tell me about a guest who sent something back.", Kind.Story, "restaurant-server", 2), (card.Title, card.Question, card.Kind, card.Role, card.Difficulty));
        Assert.Equal(["patience", "empathy"], card.PrimarySkills);
        Assert.Equal(["problem-solving"], card.SecondarySkills);
        Assert.Equal(["What would you do differently today?"], card.FollowUps);
        Assert.Equal(new Prose("A guest sends back the soup, and then the second bowl.", "<p>A guest sends back the soup, and then the second bowl.</p>\n"), card.Setting);
        Assert.Equal(new Prose("To hear you under pressure. More under [empathy](/skills/empathy).", "<p>To hear you under pressure. More under <a href=\"/skills/empathy\">empathy</a>.</p>\n"), card.WhyTheyAsk);
        Assert.Equal(new Prose("- You listened.\n- You offered something.\n- It ended well.", "<ul>\n<li>You listened.</li>\n<li>You offered something.</li>\n<li>It ended well.</li>\n</ul>\n"), card.ListensFor);
        Assert.Equal(["Where was it?", "What was yours to do?", "What did you say?", "How did it end?"], StarAnswer.Parts.Select(part => card.Hints[part].Markdown));
        Assert.Equal(["Bring it yourself.", "Say sorry once.", "Ask how it is now."], card.Takeaways.Select(takeaway => takeaway.Markdown));
        Assert.Equal("The guest is not in it.", card.Weak!.WhatIsWrong.Markdown);
        Assert.Equal(new StarAnswer("Some woman.", "I had to serve.", "I told the kitchen.", "No idea."), card.Weak.Answer);
    }

    [Fact]
    public void Of_a_model_answer_is_running_text_for_the_scorer_and_paragraphs_for_people()
    {
        using var folder = new ContentFolder();
        folder.Change(ContentFolder.Card, "She stayed for dessert.", "She stayed\\\nfor 2 \\* dessert &amp; tea.");
        var model = folder.Load().Scenario("cold-soup")!.Model;
        Assert.Equal(
            new StarAnswer(
                "I waited tables in Leeds, on a full Friday.\n\nIt was my second week.",
                "The guest had to get hot soup.",
                "I said, \"You're right & I'm sorry\", and brought it myself.",
                "She stayed for 2 * dessert & tea."),
            model.Answer);
        Assert.Equal("<p>I waited tables in Leeds,\non a full Friday.</p>\n<p>It was my second week.</p>\n", model.Parts[Part.Situation].Html);
    }

    [Fact]
    public void Of_a_skill_is_all_that_it_says()
    {
        using var folder = new ContentFolder();
        var library = folder.Load();
        var empathy = library.Criterion("empathy")!;
        Assert.Equal(("A criterion", "EM", "What it is in a line."), (empathy.Title, empathy.Mark, empathy.Summary));
        Assert.Equal(["It is this.", "They do.", "- Naming it.", "Tell what was said."], [empathy.WhatItIs.Markdown, empathy.WhyTheyCare.Markdown, empathy.Traps.Markdown, empathy.HowToShowIt.Markdown]);
        Assert.Equal(["0 Not shown: This much of it. I said so.", "1 Claimed: This much of it. I said so.", "2 Shown: This much of it. I said so.", "3 Strong: This much of it. I said so."],
            empathy.Levels.Select(level => $"{level.Level} {level.Name}: {level.Meaning.Markdown} {level.Example}"));
        Assert.Equal(["says-it 1 Speaker", "does-it 2 Customer"], empathy.Indicators.Select(indicator => $"{indicator.Id} {indicator.Level} {indicator.By}"));
        Assert.Equal(["listen to {customer}", "let {customer} (all) * finish|end"], empathy.Indicator("says-it")!.Phrases);
        Assert.Equal(["", "What did they do then?"], empathy.Indicators.Select(indicator => indicator.Asks));
        Assert.Equal(new Advice("empathy-shown-once", "The text names none.", "What did they say?"), library.Advice("empathy-shown-once"));
        Assert.Empty(library.Criterion("off-topic")!.Levels);
        Assert.Equal(Findings.All.Count, Findings.All.Count(finding => library.Advice(finding) is not null));
    }

    [Fact]
    public void Reaches_the_scorer_whole()
    {
        using var folder = new ContentFolder();
        var rubric = folder.Load().Rubric;
        Assert.Equal(RubricIds.Skills, rubric.Skills.Select(skill => skill.Id));
        Assert.Equal(RubricIds.Parts, rubric.Parts.Select(part => part.Id));
        Assert.Equal(RubricIds.Flags, rubric.Flags.Select(flag => flag.Id));
        Assert.Equal(["him", "her", "guest"], rubric.WordClasses["customer"]);
        Assert.Equal("does-it", rubric.Flags[9].Indicators[1].Id);
    }

    [Fact]
    public void Of_a_question_changes_no_rubric_version()
    {
        using var folder = new ContentFolder();
        var before = RubricVersion.Of(folder.Load().Rubric);
        var reworded = folder.Change(ContentFolder.Empathy, "What did they do then?", "What came next?").Load();
        Assert.Equal("What came next?", reworded.Criterion("empathy")!.Indicator("does-it")!.Asks);
        Assert.Equal(before, RubricVersion.Of(reworded.Rubric));
        Assert.NotEqual(before, RubricVersion.Of(folder.Change(ContentFolder.Empathy, "phrases: []", "phrases: [ask {customer}]").Load().Rubric));
    }

    [Fact]
    public void Of_what_a_phrase_does_not_mean_changes_the_rubric_version()
    {
        using var folder = new ContentFolder();
        var before = folder.Load();
        Assert.Empty(before.Criterion("empathy")!.Indicator("does-it")!.Unless);
        var after = folder.Change(ContentFolder.Empathy, "phrases: []", "phrases: []\n    unless: [\"listen to {customer}\"]").Load();
        Assert.Equal(["listen to {customer}"], after.Criterion("empathy")!.Indicator("does-it")!.Unless);
        Assert.NotEqual(RubricVersion.Of(before.Rubric), RubricVersion.Of(after.Rubric));
    }

    /// <summary>The words of examples name what is cited, and are what next steps are tried with.</summary>
    [Fact]
    public void Of_an_example_changes_the_rubric_version()
    {
        using var folder = new ContentFolder();
        var before = RubricVersion.Of(folder.Load().Rubric);
        Assert.NotEqual(before, RubricVersion.Of(folder.Change(ContentFolder.Empathy, "Four.", "Five.").Load().Rubric));
    }

    [Fact]
    public void Of_a_guide_page_is_its_text_with_headings_to_link_to_and_tables()
    {
        using var folder = new ContentFolder();
        var html = folder.Load().GuidePage("form")!.Text.Html;
        Assert.Contains("<h2 id=\"the-four-parts\">The four parts</h2>", html, StringComparison.Ordinal);
        Assert.Contains("<td>action</td>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Is_in_the_order_of_difficulty_and_title_and_of_the_guides_own()
    {
        using var folder = new ContentFolder();
        string Card(string title, int difficulty) => Good.Card.Replace("Cold soup", title, StringComparison.Ordinal).Replace("difficulty: 2", $"difficulty: {difficulty}", StringComparison.Ordinal);
        folder.Write("scenarios/a.md", Card("A late bus", 3)).Write("scenarios/b.md", Card("zebra", 1)).Write("scenarios/c.md", Card("Yak", 1)).Write("scenarios/d.md", Card("cold soup", 2));
        folder.Write("guide/z.md", Good.Guide.Replace("order: 20", "order: 3", StringComparison.Ordinal)).Write("guide/a.md", Good.Guide);
        var library = folder.Load();
        Assert.Equal(["c", "b", "cold-soup", "d", "a"], library.Scenarios.Select(card => card.Slug));
        Assert.Equal(["z", "a", "form"], library.Guide.Select(page => page.Slug));
    }

    [Fact]
    public void Is_the_same_each_time()
    {
        using var folder = new ContentFolder();
        for (var i = 0; i < 50; i++)
            folder.Write($"scenarios/card-{i}.md", i % 3 == 0 ? Good.Card.Replace("kind: story", "kind: tale", StringComparison.Ordinal) : Good.Card);
        var (once, again) = (folder.Load(), folder.Load());
        Assert.Equal(once.Problems, again.Problems);
        Assert.Equal(once.Scenarios.Select(card => card.Slug), again.Scenarios.Select(card => card.Slug));
        Assert.Equal(34, once.Scenarios.Count);
    }
}
