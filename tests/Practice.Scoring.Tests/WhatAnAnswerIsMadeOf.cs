namespace Practice.Scoring.Tests;

public sealed class WhatAnAnswerIsMadeOf
{
    private static readonly StarAnswer Answer = new(
        "I worked at the returns desk of a shoe shop in Leeds. On a Saturday a man brought back boots that had split before his hike the next day.",
        "It was up to me to find him something for the morning, and I wasn't allowed to refund without the receipt.",
        "I let him finish before I said a word. I asked him what he needed them for. I said, \"That must have been a miserable walk home.\" I offered him an exchange or store credit.",
        "He left with new boots and thanked me. He came back in spring, and since then we check the soles of every pair.");

    private static Profile Of(string text, Kind kind = Kind.Story) => TheRubric.Assess(text, kind).Profile!;

    [Fact]
    public void The_balance_is_of_what_is_told_and_not_of_the_boxes()
    {
        var boxes = TheRubric.Assess(Answer).Profile!.Balance;
        var joined = Of(string.Join('\n', StarAnswer.Parts.Select(part => Answer[part]))).Balance;
        Assert.All(StarAnswer.Parts, part => Assert.InRange(boxes[part], 0.1, 0.6));
        Assert.All(StarAnswer.Parts, part => Assert.InRange(joined[part], boxes[part] - 0.15, boxes[part] + 0.15));
    }

    [Theory]
    [InlineData("I listened.")]
    [InlineData("A man came in. I let him finish, and then I asked what had happened. He thanked me.")]
    [InlineData("My job was to calm her down.")]
    public void Its_shares_are_hundredths_that_make_a_whole(string text)
    {
        var balance = Of(text).Balance;
        Assert.Equal(100, StarAnswer.Parts.Sum(part => (int)Math.Round(100 * balance[part])));
        Assert.All(StarAnswer.Parts, part => Assert.Equal(Math.Round(balance[part], 2), balance[part]));
    }

    [Theory]
    [InlineData("I asked her to sit down and gave her two options.", 1, 0)]
    [InlineData("I asked her to sit down. I gave her two options. We wrote it down.", 2, 1)]
    [InlineData("We apologised, we moved him, and I rang the next day.", 1, 2)]
    [InlineData("Listened to her. Apologised for the wait.", 2, 0)]
    [InlineData("I was nervous. I had no authority. I knew the rules and I felt sorry.", 0, 0)]
    [InlineData("I was looking for the parcel. I had checked the shelf.", 2, 0)]
    [InlineData("I couldn't refund it, and I can not lie.", 0, 0)]
    [InlineData("My manager asked her to sit down. She gave her two options.", 0, 0)]
    [InlineData("She said, \"I opened the box and we called you.\"", 0, 0)]
    [InlineData("I would have listened.", 0, 0)]
    [InlineData("On a Saturday, the shop was full.", 0, 0)]
    public void Own_deeds_are_counted_by_who_did_them(string text, int i, int we) => Assert.Equal(new Ownership(i, we), Of(text).Ownership);

    [Fact]
    public void Asked_for_a_way_of_working_would_is_a_deed_too()
    {
        const string Way = "I would let them finish. I would ask what they need.";
        Assert.Equal(new Ownership(2, 0), Of(Way, Kind.Approach).Ownership);
        Assert.Equal(new Ownership(0, 0), Of(Way).Ownership);
    }

    [Theory]
    [InlineData("I refunded £40 and gave her 20% off the next 3 orders.", 3)]
    [InlineData("I gave her two options.", 1)]
    [InlineData("It cost two hundred and fifty pounds.", 1)]
    [InlineData("Complaints fell from 30 to 12.", 2)]
    [InlineData("I rang within ten minutes.", 0)]
    [InlineData("No one helped the first one.", 0)]
    [InlineData("1. I listened.\n2. I apologised.\n3) I rang.", 0)]
    [InlineData("It was the 3rd time.", 0)]
    public void Figures_are_counted_and_times_are_none(string text, int figures) => Assert.Equal(figures, Of(text).Specifics.Figures);

    [Theory]
    [InlineData("On Saturday morning I rang her by five.", 2)]
    [InlineData("I rang at 5:30, and again at 6pm.", 2)]
    [InlineData("After 45 minutes I had found it; the next day he came back.", 2)]
    [InlineData("It took half an hour, ten working days in all.", 2)]
    [InlineData("In March 2019 a man wrote to us.", 1)]
    [InlineData("I promised to ring at ten to. I rang at half past four.", 2)]
    [InlineData("The pudding was there by half 3.", 1)]
    [InlineData("We march on, and you may sit.", 0)]
    [InlineData("I gave her two options at a time.", 0)]
    public void Times_are_counted(string text, int times) => Assert.Equal(times, Of(text).Specifics.Times);

    [Theory]
    [InlineData("I asked Mrs Okafor from Leeds, and told Mrs Okafor.", 2)]
    [InlineData("A man called Anna Schmidt. I rang Anna.", 1)]
    [InlineData("The Customer asked the Manager on Monday.", 0)]
    [InlineData("However, I rang. Then I wrote: \"Dear all.\"", 0)]
    [InlineData("I TOLD HIM THAT LEEDS WAS CLOSED.", 0)]
    [InlineData("I like Boots. I sold him boots.", 0)]
    public void Different_names_are_counted(string text, int names) => Assert.Equal(names, Of(text).Specifics.Names);

    [Theory]
    [InlineData("I said, \"I am sorry. That was our fault.\" She said, “Thank you very much.”", 2)]
    [InlineData("He called it \"broken\".", 0)]
    [InlineData("I said, \"I will ring you by five", 1)]
    [InlineData("I said, 'I am sorry, that's our fault.' She said 'thank you' and left.", 2)]
    [InlineData("The guests' bags went to the drivers' room, 'cause I said so.", 0)]
    [InlineData("I said I was sorry.", 0)]
    public void Quoted_speech_is_counted(string text, int quotes) => Assert.Equal(quotes, Of(text).Specifics.Quotes);

    [Theory]
    [InlineData("")]
    [InlineData("顧客はとても怒っていましたが、私は最後まで話を聞いて、交換を提案しました。")]
    public void Of_what_can_not_be_read_everything_is_nought(string text) => Assert.Equal(Profile.Empty, Of(text));

    [Fact]
    public void An_assessment_stored_before_there_were_profiles_and_receipts_is_read()
    {
        var line = AssessmentJson.Write("a", TheRubric.Assess(Answer));
        var start = line.IndexOf("\"profile\":", StringComparison.Ordinal);
        var earlier = line.Remove(start, line.IndexOf("\"next\":", StringComparison.Ordinal) - start);
        var read = AssessmentJson.Read(earlier);
        Assert.Equal((null, ""), (read.Profile, read.Receipt));
        Assert.Equal(earlier, AssessmentJson.Write("a", read));
    }

    [Fact]
    public void The_json_has_it_after_the_speaking_time()
    {
        var line = AssessmentJson.Write("a", TheRubric.Assess("I rang Mrs Okafor by five."));
        Assert.Matches("\"speakingSeconds\":2,\"profile\":\\{\"balance\":\\{\"situation\":[0-9.]+,\"task\":[0-9.]+,\"action\":[0-9.]+,\"result\":[0-9.]+\\}," +
            "\"ownership\":\\{\"i\":1,\"we\":0\\},\"specifics\":\\{\"figures\":0,\"names\":1,\"times\":1,\"quotes\":0\\}\\}", line);
    }
}
