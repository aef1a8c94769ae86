using System.Diagnostics;

namespace Practice.Scoring.Tests;

/// <summary>Whatever is handed in gets a sane verdict, and says so when there is nothing to judge.</summary>
public sealed class AVerdictIsHonest
{
    private const string Question = "Tell me about a time you had to refuse a customer something because of a rule.";

    [Theory]
    [InlineData("")]
    [InlineData("   \n\t ")]
    [InlineData("…!?")]
    [InlineData("🙂🙂🙂")]
    public void Of_nothing_there_is_nothing_to_judge(string text)
    {
        var assessment = TheRubric.Assess(text);
        Assert.Equal("nothing-to-judge", Assert.Single(assessment.Next).Finding);
        Unjudged(assessment);
    }

    [Theory]
    [InlineData("I never asked her what had happened.")]
    [InlineData("I did not bother to ask her what had happened.")]
    [InlineData("I forgot to apologise.")]
    [InlineData("I didn't let him finish. I did not apologise. We never offered him another one.")]
    public void What_was_not_done_shows_no_skill(string deed)
    {
        var assessment = TheRubric.Assess($"A woman came back to our shop with a broken kettle. {deed} She left.");
        Assert.All(assessment.Skills, skill => Assert.Equal(0, skill.Level));
    }

    /// <summary>The near-miss: some things are right because they were left.</summary>
    [Fact]
    public void What_was_rightly_not_done_counts() =>
        Assert.NotEqual(0, TheRubric.Assess("A man shouted at our till for ten minutes. I did not argue and I never interrupted him. I kept my voice down until he had finished. He calmed down.").Skills.Max(skill => skill.Level));

    [Theory]
    [InlineData("Yes.")]
    [InlineData("Customer")]
    [InlineData("Listen")]
    public void One_word_is_too_little_to_judge(string text)
    {
        var assessment = TheRubric.Assess(text);
        Assert.All(assessment.Skills.Concat(assessment.Parts), judgement => Assert.False(judgement.IsJudged));
        Assert.Equal(1, assessment.Overall);
    }

    [Fact]
    public void The_question_copied_back_is_no_answer()
    {
        var copied = TheRubric.Scorer.Assess(new StarAnswer(Situation: Question.ToUpperInvariant()), new Question(Kind.Story, Question));
        Assert.Equal("question-copied", Assert.Single(copied.Next).Finding);
        Assert.Equal("off-topic", Assert.Single(copied.Flags).Id);
        Unjudged(copied);
    }

    [Fact]
    public void The_model_answer_copied_is_said_first()
    {
        var card = TheRubric.Library.Scenario("no-receipt")!;
        Assert.Equal("model-answer-copied", TheRubric.Scorer.Assess(card.Model.Answer, card.Asked).Next[0].Finding);
        Assert.DoesNotContain(TheRubric.Scorer.Assess(card.Weak!.Answer, card.Asked).Next, step => step.Finding == "model-answer-copied");
    }

    [Fact]
    public void Skill_words_stuffed_in_are_claims_at_most()
    {
        var stuffed = TheRubric.Assess(
            "I always use active listening, empathy, patience, problem-solving, clear communication and emotional intelligence. " +
            "I am an empathetic, patient listener with people skills. Active listening and empathy are my strengths. I communicate and solve problems.");
        Assert.All(stuffed.Skills, skill => Assert.InRange(skill.Level, 0, 1));
        Assert.InRange(stuffed.Overall, 1, 2);
    }

    [Theory]
    [InlineData("Der Kunde war sehr wütend, weil das Paket nicht angekommen ist, und ich habe ihm zugehört und dann eine Lösung gefunden.")]
    [InlineData("顧客はとても怒っていましたが、私は最後まで話を聞いて、交換を提案しました。とても満足して帰りました。")]
    [InlineData("Клиент был очень недоволен, потому что заказ опоздал, и я выслушал его и предложил замену.")]
    public void Another_language_is_named_and_not_scored(string text)
    {
        var assessment = TheRubric.Assess(text);
        Assert.Equal("und", assessment.Language);
        Assert.Equal("language-not-supported", Assert.Single(assessment.Next).Finding);
        Unjudged(assessment);
    }

    [Fact]
    public void A_borrowed_name_or_word_leaves_it_english() =>
        Assert.Equal("en", TheRubric.Assess("Mrs Nguyễn asked for the Käsespätzle, so I told her in plain words that it was 东西 we did not have.").Language);

    [Fact]
    public void Twenty_thousand_words_take_a_moment_and_not_a_minute()
    {
        var sentence = "I let him finish, asked what had happened, and said that I would ring him by five. ";
        _ = TheRubric.Assess(sentence);
        var watch = Stopwatch.StartNew();
        _ = TheRubric.Assess(string.Concat(Enumerable.Repeat(sentence, 125)));
        var small = watch.Elapsed;
        watch.Restart();
        var assessment = TheRubric.Assess(string.Concat(Enumerable.Repeat(sentence, 1250)));
        Assert.Equal(21_250, assessment.Words);
        // Ten times the text: work that grew with its square would take a hundred times as long.
        Assert.InRange(watch.Elapsed.TotalMilliseconds, 0, (40 * small.TotalMilliseconds) + 100);
    }

    [Theory]
    [InlineData("\0\0I let him finish\0.")]
    [InlineData("I let him \ud800 finish.")]
    [InlineData("I said \"I let him \"\" finish\" \" '")]
    [InlineData("((((((((((,,,,,,,,,,::::::::::---------- I let him finish")]
    [InlineData("I I I I I let let let him him finish finish")]
    public void Odd_characters_do_no_harm(string text)
    {
        var assessment = TheRubric.Assess(text);
        Assert.All(assessment.Skills.Concat(assessment.Parts).SelectMany(judgement => judgement.Evidence), evidence =>
        {
            Assert.InRange(evidence.Start, 0, evidence.End - 1);
            Assert.InRange(evidence.End, evidence.Start + 1, text.Length);
        });
    }

    [Theory]
    [InlineData("active-listening")]
    [InlineData("problem-solving")]
    [InlineData("action")]
    [InlineData("bad-mouths-customer")]
    public void A_criterion_whose_file_is_missing_is_judged_all_the_same(string missing)
    {
        const string Told = "The man was a complete idiot. I let him finish, then I asked him what had happened and wrote it down. I ordered him a new kettle.";
        var whole = TheRubric.Library.Rubric;
        var rest = whole with { Skills = Without(whole.Skills), Parts = Without(whole.Parts), Flags = Without(whole.Flags) };
        var assessment = new Scorer(rest).Assess(new StarAnswer(Action: Told), new Question());
        Assert.Equal(10, assessment.Skills.Concat(assessment.Parts).Count());
        Assert.Contains(assessment.Skills, skill => skill.Evidence.Count > 0);

        IReadOnlyList<Rubrics.Criterion> Without(IEnumerable<Rubrics.Criterion> criteria) => [.. criteria.Where(criterion => criterion.Id != missing)];
    }

    private static void Unjudged(Assessment assessment)
    {
        Assert.Equal(6, assessment.Skills.Count);
        Assert.Equal(4, assessment.Parts.Count);
        Assert.All(assessment.Skills.Concat(assessment.Parts), judgement => Assert.Equal((0, 0.0, 0), (judgement.Level, judgement.Confidence, judgement.Evidence.Count)));
        Assert.Equal(1, assessment.Overall);
    }
}
