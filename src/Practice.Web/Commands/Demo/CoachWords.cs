using Practice.Data.Coaching;
using Practice.Scoring;

namespace Practice.Web.Commands.Demo;

/// <summary>What coaches and seekers say to each other.</summary>
internal static class CoachWords
{
    public static readonly string[] Questions =
    [
        "", "", "", "Is my result convincing?", "Is it too long?", "Does the situation make sense to somebody who wasn't there?", "I have an interview on Monday. Is this good enough?",
        "Do I sound too hard on the customer?", "Should I say that it was my own mistake?", "Is one example enough here?", "I don't know how to end it.",
        "Can I use this one for patience as well?", "Did I say enough about what I did myself?", "Is it all right that we couldn't solve it?", "Better than the last one?",
    ];

    public static IReadOnlyList<string> Of(CommentKind kind, Part part) => (kind, part) switch
    {
        (CommentKind.Essential, Part.Result) =>
        [
            "The answer stops before the customer has anything. What did they leave with?", "Without an outcome nobody can tell whether it worked. One sentence is enough.",
            "This says that it ended well. An interviewer will ask: how do you know?",
        ],
        (CommentKind.Essential, Part.Situation) => ["A stranger can't see the place yet: where was it, and who came to you?", "Too much happens in one sentence here. Who wanted what?"],
        (CommentKind.Essential, Part.Task) => ["What was your own part in this? It could be anybody's.", "The limit is missing: what were you not allowed to do?"],
        (CommentKind.Essential, _) =>
        [
            "Here the listener loses you: it says what was done, and not that it was you.", "This can be heard as blaming the customer. Which words would you use in front of them?",
            "The most important moment is told in half a sentence. What exactly did you say?",
        ],
        (CommentKind.Actionable, Part.Result) => ["Is there a figure? Minutes, money, people: any will do.", "What changed at work because of it?"],
        (CommentKind.Actionable, Part.Situation) => ["One detail of the person would bring this to life.", "What was at stake for them? Put it here, so that the rest matters."],
        (CommentKind.Actionable, Part.Task) => ["Say what you wanted them to leave with.", "Name the rule you had to keep; it makes the solution better."],
        (CommentKind.Actionable, _) => ["Give the words you used, as you would say them.", "Why this step, and not the obvious one? Say the reason.", "What did they say then?", "How long did this take?"],
        (CommentKind.Informative, Part.Result) => ["Interviewers often ask next what you would do differently. Have one sentence ready.", "Many panels stop writing after the result, so the last words stay."],
        (CommentKind.Informative, Part.Situation) => ["Two sentences of situation are plenty when you say it aloud.", "You can use the same opening for a question about pressure."],
        (CommentKind.Informative, Part.Task) => ["Some employers call this part the goal. It is the same thing.", "In a panel interview this is where they look at the job description."],
        (CommentKind.Informative, _) => ["This is what the guide calls checking back.", "In an interview you could pause here and let them ask.", "The same moment answers a question about listening, too."],
        (_, Part.Result) => ["A result that can be counted. Keep it.", "This shows what it brought the customer and the shop. Good."],
        (_, Part.Situation) => ["I can see the place at once.", "Short, and it has all that is needed."],
        (_, Part.Task) => ["Clear what was yours to do, and what was not.", "The limit is named. That makes the rest stronger."],
        _ => ["This is the sentence I would remember.", "Their own words, said back to them. Keep it exactly so.", "Calm, and you say how. Well done.", "You told them what would happen next. That is what they needed."],
    };

    public static readonly string[] Openings =
    [
        "Thank you for this, {0}. I read it twice.", "A story worth telling, {0}.", "Good to see this one, {0}.", "{0}, this is close.", "Thank you, {0}.",
        "{0}, I can hear you in this one.",
    ];

    public static readonly string[] Works = ["What carries it is **{0}**: it is there in your own words.", "Strongest: **{0}**.", "I would hire somebody for the **{0}** in this."];

    public static readonly string[] Lacks =
    [
        "For the next draft, only one thing: **{0}**. The comment shows where.", "What an interviewer will miss is **{0}**.", "Before the interview, work on **{0}**; the rest can stay.",
    ];

    public static readonly string[] Closings =
    [
        "Say it aloud once before you write again.", "Hand the next one in whenever you like.", "See you on Thursday.", "You are nearly there.",
        "- Read it aloud\n- Cut what you stumble over\n- Then stop", "Don't make it longer; make it clearer.",
    ];

    /// <summary>A note that its coach has not come back to.</summary>
    public const string BrokenOff = "The beginning is clear. What I would still like to";

    public static readonly string[] Replies =
    [
        "Thank you, I had not seen that.", "She said that nobody had listened to her before me. Should I put that in?", "I have changed it in the next draft.",
        "I don't remember the exact words. Can I say roughly what I said?", "It took about twenty minutes, I think.", "That makes sense.",
        "I'm not sure I agree: my manager told me to do it that way.", "Where would you put it, at the beginning or the end?", "He came back a week later, in fact.",
    ];

    public static readonly string[] Answers = ["Yes, put it in, as short as here.", "Roughly is fine. Nobody expects a recording.", "At the end, as the last sentence.", "Good. Then say it like that.", "Fair point. Say that it was the rule, and it is fine."];

    public static readonly string[] CardNotes = ["", "", "Two drafts, please.", "We talk about it in the next meeting.", "For everybody who has an interview this month.", "Try it without looking at the hints.", "Look at the result above all."];
}
