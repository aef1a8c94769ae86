using Practice.Scoring.Rubrics;

namespace Practice.Content.Tests;

/// <summary>A whole folder in which an editor finds nothing to mark: a card for each role, a guide, the rubric.</summary>
internal static class GoodDeck
{
    public const string Card = "scenarios/cashier.md";
    public const string Guide = "guide/form.md";

    private static readonly string[] Names =
    [
        "Ada", "Bea", "Carl", "Dora", "Emil", "Fred", "Gina", "Hans", "Ines", "Jack", "Kate", "Leon", "Mona",
        "Nina", "Otto", "Paul", "Rosa", "Sven", "Tina", "Uma", "Vera", "Will", "Xena", "Yves", "Zack", "Abel",
    ];

    public static IEnumerable<(string Path, string Text)> Files =>
    [
        .. Roles.All.Zip(Names, (role, name) => ($"scenarios/{role}.md", OfRole(role, name))),
        (Guide, Form), ("guide/next.md", Next),
        .. Good.Files.Where(file => file.Path.StartsWith("rubric/", StringComparison.Ordinal)).Select(file => (file.Path, Rubric(file.Path, file.Text))),
    ];

    private static string OfRole(string role, string name)
    {
        var at = Array.IndexOf(Names, name);
        return Template
            .Replace("ROLE", role, StringComparison.Ordinal)
            .Replace("NAME", name, StringComparison.Ordinal)
            .Replace("PRIMARY", RubricIds.Skills[at % 6], StringComparison.Ordinal)
            .Replace("SECONDARY", RubricIds.Skills[(at + 1) % 6], StringComparison.Ordinal);
    }

    private static string Rubric(string path, string text) => text
        .Replace("What it is in a line.", $"What {path} is for.", StringComparison.Ordinal)
        .Replace("Classes of words.", "Words that belong in one class.", StringComparison.Ordinal)
        .Replace("Of the whole answer.", "Of an answer as a whole.", StringComparison.Ordinal)
        .Replace("Tell what was said.", "Tell [what](/scenarios/cashier) was [said](/guide/form).", StringComparison.Ordinal);

    private const string Template =
        """
        ---
        title: The wrong lamp of NAME
        question: Tell me about a day on which NAME was cross with you.
        kind: story
        role: ROLE
        difficulty: 2
        skills:
          primary: [PRIMARY]
          secondary: [SECONDARY]
        follow-ups:
          - What would you do for NAME today?
        ---

        ## Setting

        It is Friday night, and NAME has been sent a lamp that does not work. The shop shuts soon. NAME wants
        a new one for a party and will not go home with less.

        ## Why they ask

        They want to hear how you kept calm with NAME, and what you found for the party in the end.

        ## What they listen for

        - NAME was heard to the end.
        - You said what could be done for NAME.
        - It ended well.

        ## Hints

        ### Situation

        Where were you when NAME came in?

        ### Task

        What was yours to do for NAME?

        ### Action

        What did you say to NAME first? And then?

        ### Result

        How did NAME leave, and how do you know?

        ## Model answer

        ### Situation

        I sold lamps. On a Friday night NAME put a box in front of me and said that the lamp in it was
        dead. The party of NAME was to start in an hour, and the shop was to shut in ten minutes.

        ### Task

        I was alone, and it was up to me to find NAME a lamp that worked. I could not give cash to NAME, as the till was shut.

        ### Action

        I let NAME tell me all of it and did not cut in. I asked NAME what the lamp was for. I said, "That must have been a
        rotten thing to find an hour before your guests come, NAME." I took the lamp out of the box of NAME and tried it at
        my desk. It was the bulb, and I told NAME so at once. I had no bulb of that kind left, so I told NAME what I could
        do: lend the lamp from my own desk for the night, or put a lamp of the same price in the box. I let NAME choose, and
        NAME took the one from my desk. I wrapped it, tried it once more while NAME looked on, and wrote down my number on the
        box for NAME. Then I held the door, as NAME had both hands full, and I shut the shop ten minutes late for NAME.

        ### Result

        NAME rang the next day to say that the lamp had been the best thing at the party. On Monday NAME came back, took
        the right bulb and two more lamps, and since then we try each lamp of NAME at the desk.

        ## Why it works

        NAME is heard first, and the words are told as they were said. There are two ways out, and NAME is the one who
        picks. The end shows what it did for NAME.

        ## Weak answer

        ### Situation

        NAME came in late and was cross.

        ### Task

        I wanted NAME to go home.

        ### Action

        I told NAME that the shop was shut and that it was not my fault. I said that NAME should have come at noon.

        ### Result

        NAME went off, and I do not know more.

        ### What is wrong

        Nobody asked NAME a thing. It is all about the one who tells it, and NAME is left with a dead lamp.

        ## Takeaways

        - Hear NAME out first.
        - Try the lamp of NAME at once.
        - Let NAME pick the way out.

        """;

    private static string Form => Page("The form", "Four parts, in an order that serves.", 20, "form", "/guide/next#when-it-is-late");

    private static string Next => Page("What comes next", "What to do when the answer stands.", 30, "next step", "/guide/form#when-it-is-late");

    private static string Page(string title, string summary, int order, string word, string to) =>
        $"""
        ---
        title: {title}
        summary: {summary}
        order: {order}
        ---

        The {word} is short, and it helps.

        ## When it is early

        {string.Join("\n", Enumerable.Range(1, 20).Select(number => $"Take the {word} of day {number} and say it to a friend."))}

        ## When it is late

        | part of the {word} | share of it |
        | --- | --- |
        | action in one or two or three words | half |

        See where [the {word}]({to}) goes on from here.

        """;
}
