using Practice.Scoring;
using Practice.Scoring.Rubrics;

namespace Practice.Content.Tests;

/// <summary>The smallest files that are right in everything; tests break them in one place.</summary>
internal static class Good
{
    public const string Card =
        """
        ---
        title: Cold soup
        question: Tell me about a guest who sent something back.
        kind: story
        role: restaurant-server
        difficulty: 2
        skills:
          primary: [patience, empathy]
          secondary: [problem-solving]
        follow-ups:
          - What would you do differently today?
        ---

        ## Setting

        A guest sends back the soup, and then the second bowl.

        ## Why they ask

        To hear you under pressure. More under [empathy](/skills/empathy).

        ## What they listen for

        - You listened.
        - You offered something.
        - It ended well.

        ## Hints

        ### Situation
        Where was it?
        ### Task
        What was yours to do?
        ### Action
        What did you say?
        ### Result
        How did it end?

        ## Model answer

        ### Situation
        I waited tables in Leeds,
        on a full Friday.

        It was my second week.
        ### Task
        The guest had to get hot soup.
        ### Action
        I said, "You're right & I'm sorry", and brought it myself.
        ### Result
        She stayed for dessert.

        ## Why it works

        It says what was said.

        ## Weak answer

        ### Situation
        Some woman.
        ### Task
        I had to serve.
        ### Action
        I told the kitchen.
        ### Result
        No idea.
        ### What is wrong
        The guest is not in it.

        ## Takeaways

        - Bring it yourself.
        - Say sorry once.
        - Ask how it is now.

        """;

    public const string Guide =
        """
        ---
        title: The form
        summary: Four parts.
        order: 20
        ---

        ## The four parts

        See [the card](/scenarios/cold-soup) and [above](#the-four-parts).

        ## What next

        | part | share |
        | --- | --- |
        | action | half |

        """;

    public const string Words =
        """
        ---
        title: Words
        summary: Classes of words.
        classes:
          customer: [him, her, guest]
          upset: [angry, cross]
        ---

        A phrase names a class in curly brackets.

        """;

    public static readonly string General =
        "---\ntitle: General\nsummary: Of the whole answer.\nhints:\n"
        + string.Concat(LiveHints.All.Select(name => $"  {name}: What of {name}?\n"))
        + "---\n\n## Advice\n" + Advice(Findings.General);

    public static string Skill(string id, string mark) => Criterion(
        id, $"mark: {mark}\n", Asks, Levels("Not shown", "Claimed", "Shown", "Strong"), "How to show it without naming it");

    public static string Part(string id) => Criterion(
        id, "", Asks, Levels("Missing", "Vague", "Clear", "Complete"), "How to show it without naming it");

    public static string Flag(string id) => Criterion(id, "", "", "", "How to avoid it");

    public static IEnumerable<(string Path, string Text)> Files =>
    [
        ("scenarios/cold-soup.md", Card), ("guide/form.md", Guide), ("rubric/words.md", Words), ("rubric/general.md", General),
        .. RubricIds.Skills.Zip(["AL", "EM", "PA", "PS", "CC", "EI"], (id, mark) => ($"rubric/skills/{id}.md", Skill(id, mark))),
        .. RubricIds.Parts.Select(id => ($"rubric/parts/{id}.md", Part(id))),
        .. RubricIds.Flags.Select(id => ($"rubric/flags/{id}.md", Flag(id))),
    ];

    private const string Asks = "    asks: What did they do then?\n";

    private static string Criterion(string id, string mark, string asks, string levels, string how) =>
        $$"""
        ---
        title: A criterion
        {{mark}}summary: What it is in a line.
        indicators:
          - id: says-it
            shows: Says it
            level: 1
            by: speaker
            phrases: ["listen to {customer}", "let {customer} (all) * finish|end"]
            passes: [I listened to her., I listened to him., I let her finish., I let him end.]
            fails: [He listened to her., I did not listen to her., I should listen to her.]
          - id: does-it
            shows: Does it
            level: 2
            by: customer
        {{asks}}    phrases: []
            passes: [One., Two., Three., Four.]
            fails: [One., Two., Three.]
        ---

        ## What it is

        It is this.

        ## Why interviewers care

        They do.

        {{levels}}## Common traps

        - Naming it.

        ## {{how}}

        Tell what was said.

        ## Advice
        {{Advice(Findings.Of(id))}}
        """;

    private static string Levels(params string[] names) =>
        "## Levels\n" + string.Concat(names.Select(name => $"\n### {name}\n\nThis much of it.\n\n> I said so.\n")) + "\n";

    private static string Advice(IEnumerable<string> findings) =>
        string.Concat(findings.Select(finding => $"\n### {finding}\n\nThe text names none.\n\nWhat did they say?\n"));
}
