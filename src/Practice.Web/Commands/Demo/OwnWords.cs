using Practice.Scoring;

namespace Practice.Web.Commands.Demo;

/// <summary>What people say around a story, whichever it is.</summary>
internal static class OwnWords
{
    public static IReadOnlyList<string> Of(Part part, Kind kind) => (part, kind) switch
    {
        (Part.Situation, Kind.Story) =>
        [
            "It was in my first year there, so I had not seen anything like it before.", "I had been in the job for about six months when this happened.",
            "We were two on that shift instead of four, and it had been like that all week.", "It had been a long day already, and it was not over yet.",
            "I was new at the time, and still learning how the system worked.", "It was the busiest week of the year for us, and everybody was a bit tense.",
            "My supervisor was in a meeting upstairs, so there was no one to ask.", "There were other people waiting, and some of them were getting impatient too.",
            "I remember it well, because it was raining and everybody came in late and wet.", "I had started at eight and was due to leave in ten minutes.",
            "It was a part-time job that I had beside college, two evenings a week.", "The phones had not stopped since the morning and we were behind with everything.",
        ],
        (Part.Task, Kind.Story) =>
        [
            "It was up to me, as nobody else was free to deal with it.", "I knew that what I said next would decide how the rest of it went.",
            "I wanted to do it properly and to keep to the rules that we have.", "My goal was that this person left feeling that somebody had cared.",
            "I also had to keep an eye on the others who were waiting.", "I was responsible for that desk, and so it was mine to sort out.",
            "I wanted to have it sorted out on that same day if I could.", "I did not want to promise anything that I could not keep afterwards.",
        ],
        (Part.Action, Kind.Story) =>
        [
            "I took a breath before I answered, and I tried to look friendly.", "I kept calm and was patient the whole time, even when it got loud.",
            "I listened to what they had to say and tried to understand it.", "I made sure that I had understood it all before I did anything.",
            "I told them what I was going to do about it and roughly when.", "I asked a colleague to take over the next person for a moment.",
            "I checked the notes on the system to be sure of what had happened.", "I stayed polite, even though to be honest it was not easy.",
            "I gave them my name so that they could come back and ask for me.", "I thanked them for telling me about it and not just walking away.",
            "I tried to find something that we could do, and I think I did.", "I put it in writing as well, so that nothing would get lost.",
            "I explained how it works with us and why it takes as long as it does.", "I did my best to help and to find a solution that was fair.",
            "I said sorry for the trouble, as I would want somebody to say to me.", "I also talked to my team about it, because it could happen again.",
            "Then I went through it with them step by step until it was clear.", "It took some time, but I did not want to rush it or cut it short.",
            "I have always been good with people, and I think that it showed there.", "At one point I did not know what to say, so I asked another question.",
        ],
        (Part.Result, Kind.Story) =>
        [
            "In the end it all worked out, and I was relieved and a bit proud.", "My supervisor mentioned it in the next meeting and said well done.",
            "I learned to ask one more question before I give an answer.", "I would do it the same way again if it happened tomorrow.",
            "Since then I stay calmer when it gets loud, at work and at home.", "It taught me that most people want to be listened to first.",
            "We still talk about it in the team from time to time.", "They said thank you before they left, and that made my day.",
            "So it ended well for everybody, I would say.", "I think they were happy with how I dealt with it.",
        ],
        (Part.Situation, _) =>
        [
            "I have worked with customers for three years now, in two different places.", "In a place like ours it happens about once a week, I would say.",
            "Most days are quiet with us, and some are not quiet at all.", "I know this from my last job as well as from this one.",
        ],
        (Part.Task, _) =>
        [
            "I see that as my job, whatever it says in the contract.", "I want people to leave in a better mood than they came in.", "That is what I am there for, and I take it seriously.",
        ],
        (Part.Action, _) =>
        [
            "I always listen first, because most people want to be heard.", "I ask before I suggest anything, so that I don't guess wrong.",
            "I say what I can do for them, and then I do exactly that.", "I keep my voice low and I am patient with everybody.",
            "I write down what we agreed so that nobody has to remember it.", "I try to see it from their side as well as from ours.",
            "I stay friendly, even if somebody is not friendly with me at all.", "If I don't know the answer I say so and I go and find somebody who does.",
            "I think good communication is the most important thing in this job.", "I explain it as simply as I can, and again if it is needed.",
        ],
        _ =>
        [
            "It works more often than not, in my experience.", "Most people thank me in the end, or at least they calm down.", "I have had good feedback for it from my manager.",
            "It keeps me calm as well, which is worth a lot on a long day.", "They usually come back, and that says it all for me.",
        ],
    };
}
