namespace Practice.Scoring.Tests;

public sealed class AReceiptSaysWhereAVerdictComesFrom
{
    private static readonly StarAnswer Answer = new("A man came in.", "I had to help.", "I listened.", "He left happy.");

    private static string Plain => Of();

    [Fact]
    public void It_is_twelve_hex_digits_and_the_same_each_time()
    {
        Assert.Matches("^[0-9a-f]{12}$", TheRubric.Assess(Answer).Receipt);
        Assert.Equal(TheRubric.Assess(Answer).Receipt, new Scorer(TheRubric.Library.Rubric).Assess(Answer, new Question()).Receipt);
    }

    /// <summary>Written down, so that another machine or another version of .NET that hashes otherwise is found out.</summary>
    [Fact]
    public void Equal_input_gives_this_one_anywhere() => Assert.Equal("a491a3545e32", Of());

    [Fact]
    public void Whatever_a_verdict_comes_from_changes_it()
    {
        string[] others =
        [
            Of(scorer: "1.0.1"), Of(model: "beef"), Of(rubric: "cafe"), Of(kind: Kind.Approach),
            .. StarAnswer.Parts.Select(part => Of(text: part switch
            {
                Part.Situation => Answer with { Situation = "A man came in" },
                Part.Task => Answer with { Task = "I had to help" },
                Part.Action => Answer with { Action = "I listened" },
                _ => Answer with { Result = "He left happy" },
            })),
        ];
        Assert.Equal(others.Length + 1, others.Append(Plain).Distinct().Count());
    }

    [Fact]
    public void Words_that_move_to_the_next_part_change_it() =>
        Assert.NotEqual(Of(text: new("A man came in.", "", "", "")), Of(text: new("A man came", " in.", "", "")));

    [Fact]
    public void The_question_that_was_asked_does_not()
    {
        var asked = TheRubric.Scorer.Assess(Answer, new Question(Kind.Story, "Tell me about a difficult customer."));
        Assert.Equal(TheRubric.Assess(Answer).Receipt, asked.Receipt);
    }

    [Fact]
    public void Of_nothing_there_is_one_too() => Assert.Matches("^[0-9a-f]{12}$", TheRubric.Assess("").Receipt);

    private static string Of(string scorer = "1.0.0", string model = "f00d", string rubric = "babe", Kind kind = Kind.Story, StarAnswer? text = null) =>
        Receipt.Of(scorer, model, rubric, kind, text ?? Answer);
}
