using Practice.Scoring.Indicators;
using Practice.Scoring.Text;

namespace Practice.Scoring.Tests;

/// <summary>What somebody else did, what was not done and what would be done meets no indicator; the near-miss beside it does.</summary>
public sealed class WhoDidIt
{
    private static readonly IndicatorFinder Finder = new(TheRubric.Library.Rubric);

    [Theory]
    [InlineData("I let him finish before I spoke.", 2)]
    [InlineData("My manager let him finish before she spoke.", 0)]
    [InlineData("I should have let him finish.", 0)]
    [InlineData("I should of let him finish.", 0)]
    [InlineData("I would let him finish.", 0)]
    [InlineData("I wish I had let him finish.", 0)]
    [InlineData("Next time I will let him finish.", 0)]
    [InlineData("The next time he rang I let him finish.", 2)]
    [InlineData("I didn't let him finish.", 0)]
    [InlineData("I nearly let him finish.", 0)]
    [InlineData("I did not interrupt him.", 2)]
    [InlineData("He did not interrupt me.", 0)]
    [InlineData("I always listen to my customers.", 1)]
    [InlineData("Instead of listening I went on.", 0)]
    public void Listening(string sentence, int level) => Assert.Equal(level, Shown(sentence, "active-listening"));

    [Theory]
    [InlineData("I said, \"That must have been frightening.\"", 2)]
    [InlineData("I said that must have been frightening.", 2)]
    [InlineData("He said, \"That must have been frightening.\"", 0)]
    [InlineData("My colleague said that must have been frightening.", 0)]
    [InlineData("I said, 'That must have been frightening.'", 2)]
    [InlineData("'That must have been frightening,' I told her.", 2)]
    [InlineData("He said, 'That must have been frightening.'", 0)]
    [InlineData("‘That must have been frightening,’ he told me.", 0)]
    [InlineData("\"That must have been frightening,\" said my manager, and I agreed.", 0)]
    [InlineData("He was cross. \"That must have been frightening,\" I told him.", 2)]
    [InlineData("He asked for the guests' bags and I said that must have been frightening.", 2)]
    public void Words_in_quotation_marks_belong_to_who_says_them(string sentence, int level) => Assert.Equal(level, Shown(sentence, "empathy"));

    [Theory]
    [InlineData("The kettle was replaced by my manager.", Subject.Other)]
    [InlineData("The kettle was replaced at once by another colleague.", Subject.Other)]
    [InlineData("The kettle was replaced by me.", Subject.Speaker)]
    [InlineData("The kettle was replaced by us both.", Subject.We)]
    [InlineData("I was called back by the customer.", Subject.Customer)]
    [InlineData("I was told of it by her manager.", Subject.Other)]
    [InlineData("I was shouted at by her.", Subject.Customer)]
    [InlineData("We were finished by the end of the week.", Subject.We)]
    [InlineData("I replaced it by the book.", Subject.Speaker)]
    public void Who_acts_stands_behind_by_where_it_was_done(string sentence, Subject subject) =>
        Assert.Equal(subject, ActorIn(Said(sentence)));

    [Theory]
    [InlineData("The boiler went out.", Subject.Thing)]
    [InlineData("Our system crashed.", Subject.Thing)]
    [InlineData("The training says to let people finish.", Subject.Thing)]
    [InlineData("The policy says you must have the paper.", Subject.Thing)]
    [InlineData("The letter told him to wait.", Subject.Thing)]
    [InlineData("Two parcels were late.", Subject.Thing)]
    [InlineData("The bank told her to wait.", Subject.Other)]
    [InlineData("An archer told me off.", Subject.Customer)]
    [InlineData("The whole queue complained.", Subject.Customer)]
    [InlineData("Because the queue was long I opened a till.", Subject.Thing)]
    [InlineData("Gloria said sorry to her.", Subject.Other)]
    [InlineData("Sales were flat.", Subject.Thing)]
    [InlineData("Somebody had told him.", Subject.Thing)]
    [InlineData("The first step was to let him finish.", Subject.Speaker)]
    [InlineData("Apologised and rang her.", Subject.Speaker)]
    [InlineData("Later told her all of it.", Subject.Speaker)]
    [InlineData("Refund processed.", Subject.Speaker)]
    [InlineData("After that I kept him updated.", Subject.Speaker)]
    [InlineData("What I did was take the car out.", Subject.Speaker)]
    [InlineData("This customer brought back a coat.", Subject.Customer)]
    [InlineData("Later that week my boss rang him.", Subject.Other)]
    [InlineData("At the end of it the man shook my hand.", Subject.Customer)]
    [InlineData("Went back and told the customer.", Subject.Speaker)]
    [InlineData("A sign on the door said it was shut.", Subject.Thing)]
    [InlineData("My voice stayed low.", Subject.Speaker)]
    public void Nobody_is_the_speaker_whom_a_noun_names(string sentence, Subject subject) =>
        Assert.Equal(subject, ActorIn(Said(sentence)));

    [Theory]
    [InlineData("I asked my colleague Priya. Priya said sorry.", Subject.Other)]
    [InlineData("my manager, ruth, came. ruth then let him finish.", Subject.Other)]
    [InlineData("A CUSTOMER CALLED DAN CAME. DAN SHOUTED.", Subject.Customer)]
    [InlineData("My colleague Priya came. And Priya listened to him.", Subject.Other)]
    [InlineData("The customer wanted Priya. Rang Priya.", Subject.Speaker)]
    public void Who_was_called_by_a_name_is_known_by_it(string sentences, Subject subject) =>
        Assert.Equal(subject, ActorIn(Said(sentences)));

    [Theory]
    [InlineData("My manager came down. The lady waited. She said sorry.", Subject.Customer)]
    [InlineData("My manager came down. The lady waited. He said sorry.", Subject.Other)]
    [InlineData("My manager came down. The gentleman waited. She said sorry.", Subject.Other)]
    [InlineData("My manager came down. The ladies waited. He said sorry.", Subject.Other)]
    [InlineData("My colleagues went home. He said sorry.", Subject.Customer)]
    [InlineData("My colleagues went home. They said sorry.", Subject.Other)]
    [InlineData("My supervisor was on shift. She said sorry.", Subject.Other)]
    [InlineData("His wife rang. She said sorry.", Subject.Customer)]
    [InlineData("My wife rang. She said sorry.", Subject.Customer)]
    public void He_is_no_woman_and_she_no_man_and_the_speakers_family_takes_no_part(string sentences, Subject subject) =>
        Assert.Equal(subject, ActorIn(Said(sentences)));

    [Theory]
    [InlineData("I was just about to tell her.", true)]
    [InlineData("I was going to tell her.", true)]
    [InlineData("I was not going to shout.", false)]
    [InlineData("I told her I was going to ring.", false)]
    [InlineData("Next time I will sit down, ask her and take notes.", true)]
    [InlineData("I would have rung her, but apologised.", false)]
    [InlineData("I wish I had waited, and rang her.", false)]
    public void What_was_only_close_or_imagined_stays_so_to_the_end_of_its_clauses(string sentence, bool imagined) =>
        Assert.Equal(imagined, Said(sentence).Sentences[0].Clauses[^1].IsHypothetical);

    [Theory]
    [InlineData("My manager came down. He said sorry.", Subject.Other)]
    [InlineData("My manager came in. He said sorry.", Subject.Other)]
    [InlineData("The supervisor came out at once. She said sorry.", Subject.Other)]
    [InlineData("My manager was in a meeting. He said sorry.", Subject.Customer)]
    [InlineData("The supervisor had already gone. They said sorry.", Subject.Customer)]
    [InlineData("Our chef comes from Naples. He said sorry.", Subject.Customer)]
    [InlineData("The security guard, Len, used to be a postman. He said sorry.", Subject.Customer)]
    [InlineData("The parents rang. The office has two doors. They said sorry.", Subject.Customer)]
    [InlineData("My manager was at the desk and he waved. He said sorry.", Subject.Other)]
    [InlineData("My manager was in a meeting and told me to wait. She said sorry.", Subject.Other)]
    [InlineData("My manager's office is upstairs. He said sorry.", Subject.Customer)]
    [InlineData("The company was founded in 1987. He said sorry.", Subject.Customer)]
    [InlineData("The warehouse had lost it. They sent another.", Subject.Other)]
    [InlineData("The warehouse had lost it. She sent another.", Subject.Customer)]
    [InlineData("The warehouse had lost it. The parents rang. They said sorry.", Subject.Customer)]
    public void He_or_she_is_the_person_named_last_and_no_company(string sentences, Subject subject) =>
        Assert.Equal(subject, ActorIn(Said(sentences)));

    [Theory]
    [InlineData("My manager came down. He said sorry.", Subject.Customer)]
    [InlineData("The warehouse had lost it. They sent another.", Subject.Customer)]
    [InlineData("My manager said he would come. He came.", Subject.Customer)]
    public void Forgetful_it_takes_he_she_and_they_for_the_customer(string sentences, Subject subject) =>
        Assert.Equal(subject, ActorIn(Said(sentences).Forgetful()!));

    [Theory]
    [InlineData("He shouted. I let him finish.")]
    [InlineData("My manager told him what he wanted.")]
    [InlineData("My manager came down. I let her finish.")]
    public void Forgetful_or_not_it_is_the_same_where_nobody_else_can_be_meant(string sentences) =>
        Assert.Null(Said(sentences).Forgetful());

    [Theory]
    [InlineData(Kind.Approach, 2)]
    [InlineData(Kind.Story, 0)]
    public void Would_is_a_step_of_a_method_and_no_story(Kind kind, int level) =>
        Assert.Equal(level, Shown("I would let them finish.", "active-listening", kind));

    [Fact]
    public void A_story_told_as_if_is_flagged()
    {
        const string AsIf = "I would listen to them. I would apologise and then I would offer a refund. I would stay calm.";
        Assert.Contains(TheRubric.Assess(AsIf).Flags, flag => flag.Id == "hypothetical");
        Assert.DoesNotContain(TheRubric.Assess(AsIf, Kind.Approach).Flags, flag => flag.Id == "hypothetical");
        Assert.DoesNotContain(TheRubric.Assess("I said I would ring her by five. I rang at ten to. She thanked me. I wrote it down.").Flags, flag => flag.Id == "hypothetical");
    }

    [Fact]
    public void An_indicator_is_named_only_where_the_words_say_so()
    {
        var boots = TheRubric.Assess(
            "I let him finish before I said a word, then asked which way they were going and how far. I said, \"That must have been a miserable walk home, and tomorrow of all days.\" " +
            "He went on about the money, so I kept my voice level and explained the rule a second time. I offered him an exchange or store credit for the full price.");
        var first = boots.Skills.SelectMany(skill => skill.Evidence).Where(evidence => evidence.Start == 0).Select(evidence => evidence.Indicator).ToList();
        Assert.Contains("lets-them-finish", first);
        Assert.DoesNotContain("explains-again", first);
        Assert.DoesNotContain("minds-bystanders", boots.Skills.SelectMany(skill => skill.Evidence).Select(evidence => evidence.Indicator));
    }

    [Fact]
    public void At_most_three_next_steps_each_with_its_prose()
    {
        foreach (var text in (string[])["It was fine.", "I let him finish and he was an idiot.", "I dealt with it."])
        {
            var next = TheRubric.Assess(text).Next;
            Assert.InRange(next.Count, 1, 3);
            Assert.All(next, step => Assert.NotNull(TheRubric.Library.Advice(step.Finding)));
        }
    }

    private static AnnotatedAnswer Said(string sentences) => AnnotatedAnswer.Of(new StarAnswer(Action: sentences));

    /// <summary>Who acts in the first clause of the last sentence.</summary>
    private static Subject ActorIn(AnnotatedAnswer answer) => answer.Sentences[^1].Clauses[0].Subject;

    /// <summary>The highest level of an indicator that the sentence meets: 0 none, 1 claims, 2 shows.</summary>
    private static int Shown(string sentence, string skill, Kind kind = Kind.Story) => Finder
        .Find(Said(sentence), kind)
        .Where(match => match.Criterion == skill)
        .Select(match => match.Indicator.Level)
        .DefaultIfEmpty()
        .Max();
}
