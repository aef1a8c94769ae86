using System.Text.RegularExpressions;
using Practice.Scoring.Indicators;
using Practice.Scoring.Text;

namespace Practice.Scoring.Tests.Invariants;

/// <summary>What shows no behaviour lifts no skill: padding, saying it again, naming the skills, claiming them.</summary>
public sealed partial class WordsThatShowNothing
{
    private const int PaddingsEach = 10;

    private static readonly IndicatorFinder Finder = new(TheRubric.Library.Rubric);

    /// <summary>Sentences that show nothing, written to be tried here.</summary>
    private static readonly string[] Padding = File.ReadAllLines(Path.Combine(TheRubric.Root, "tests", "Practice.Scoring.Tests", "Invariants", "padding.txt"));

    /// <summary>Deeds that were denied, close, imagined or another's; in each stand words that would show a skill.</summary>
    private static readonly string[] Undone =
    [
        "I never asked her what had happened before she rang.",
        "I did not apologise for the wait.",
        "At no point did I explain how the refund works.",
        "I never once listened to the end.",
        "I nearly offered him a choice of two dates.",
        "I meant to follow it up on the Friday.",
        "I was just about to tell her how sorry I was for the spoilt evening.",
        "I was going to ring him back and explain each step.",
        "I wish I had let him finish before I spoke.",
        "If only I had asked him to a quiet room.",
        "Next time I will sit down with her, ask what she needs and take notes.",
        "I would have lowered my voice and given him time.",
        "I should have said that I understood why he was upset.",
        "My manager let her finish and said how sorry he was.",
        "My colleague offered him a refund and rang him the next day.",
        "Our supervisor took her aside to a quiet corner and listened.",
        "The kettle was replaced by my manager, who stayed calm all the way.",
    ];

    [Fact]
    public void Are_tried_in_sentences_that_nothing_was_learnt_from() => Assert.Empty(
        Padding.Intersect(File.ReadLines(Path.Combine(TheRubric.Root, "tests", "Practice.Benchmarks", "Written", "nothing.txt")), StringComparer.OrdinalIgnoreCase));

    [Fact]
    public void Lift_no_skill_wherever_they_stand() => Lift(Padding.Where(padding => !NamesSomebody(padding)), Padded, known: 6);

    [Fact]
    public void Lift_no_skill_at_the_end() => Lift(Padding, (answer, padding, _) => answer with { Result = $"{answer.Result}\n{padding}" }, known: 6);

    [Fact]
    public void Lift_no_skill_where_they_tell_of_what_was_not_done_in_a_story() => Lift(
        Undone, (answer, undone, _) => answer with { Action = $"{answer.Action}\n{undone}" }, known: 5, PanelAnswer.All.Where(answer => answer.Kind == Kind.Story));

    [Fact]
    public void May_say_whom_he_or_she_means() => Lift(Padding.Where(NamesSomebody), Padded, known: 8);

    [Fact]
    public void Include_what_was_told_before_in_the_same_box() => Ratchet.Holds(
        Breaks(text => text.Each(part => part.Length == 0 ? part : $"{part}\n{part}")), PanelAnswer.All.Count, known: 0);

    [Fact]
    public void Include_what_was_told_before_in_another_box() => Ratchet.Holds(
        Breaks(text => text with { Result = string.Join('\n', StarAnswer.Parts.Reverse().Select(part => text[part])) }), PanelAnswer.All.Count, known: 0);

    [Fact]
    public void Include_what_is_told_again_in_an_earlier_box() => Ratchet.Holds(
        Breaks(text => text with { Situation = $"{text.Situation}\n{text.Action}" }), PanelAnswer.All.Count, known: 0);

    [Theory]
    [InlineData("gardening", 2)]
    [InlineData("teamwork", 2)]
    [InlineData("punctuality", 2)]
    public void Include_other_words_in_place_of_the_names_of_skills(string word, int known)
    {
        var named = PanelAnswer.AndMore.Where(answer => StarAnswer.Parts.Any(part => SkillNames().IsMatch(answer.Text[part]))).ToList();
        Assert.InRange(named.Count, 30, PanelAnswer.AndMore.Count);
        Ratchet.Holds(Breaks(text => text.Each(part => SkillNames().Replace(part, word)), named), named.Count, known);
    }

    [Fact]
    public void Include_the_gap_that_a_claim_leaves()
    {
        var breaks = new List<string>();
        var claims = 0;
        foreach (var answer in PanelAnswer.AndMore)
            foreach (var claim in Claims(answer))
            {
                claims++;
                var part = answer.Text[claim.Part];
                var lifts = Changes.Lifts(answer.Verdict, answer.With(answer.Text.With(claim.Part, part[..claim.Start] + part[claim.End..])));
                if (lifts.Count > 0)
                    breaks.Add($"{answer.Id} without \"{part[claim.Start..claim.End]}\": {string.Join(", ", lifts)}");
            }

        Assert.InRange(claims, 70, int.MaxValue);
        Ratchet.Holds(breaks, claims, known: 3);
    }

    private static void Lift(IEnumerable<string> paddings, Func<StarAnswer, string, Random, StarAnswer> pad, int known, IEnumerable<PanelAnswer>? answers = null)
    {
        var (chance, breaks, all, tries) = (new Random(20_261_121), new List<string>(), paddings.ToArray(), 0);
        foreach (var answer in answers ?? PanelAnswer.All)
            for (var i = 0; i < PaddingsEach; i++)
            {
                tries++;
                var padding = all[chance.Next(all.Length)];
                var lifts = Changes.Lifts(answer.Verdict, answer.With(pad(answer.Text, padding, chance)));
                if (lifts.Count > 0)
                    breaks.Add($"{answer.Id} with \"{padding}\": {string.Join(", ", lifts)}");
            }

        Ratchet.Holds(breaks, tries, known);
    }

    private static bool NamesSomebody(string padding) =>
        AnnotatedAnswer.Of(new StarAnswer(padding)).Sentences.SelectMany(sentence => sentence.Clauses).Any(clause => clause.Subject is Subject.Customer or Subject.Other);

    private static List<string> Breaks(Func<StarAnswer, StarAnswer> change, IReadOnlyList<PanelAnswer>? answers = null) =>
        [.. (answers ?? PanelAnswer.All).Select(answer => (answer.Id, lifts: Changes.Lifts(answer.Verdict, answer.With(change(answer.Text)))))
            .Where(pair => pair.lifts.Count > 0).Select(pair => $"{pair.Id}: {string.Join(", ", pair.lifts)}")];

    /// <summary>The sentence before, between or after those of one box, but not in the midst of what somebody says: there it would be said to the customer.</summary>
    private static StarAnswer Padded(StarAnswer answer, string padding, Random chance)
    {
        var sentences = AnnotatedAnswer.Of(answer).Sentences;
        while (true)
        {
            var beside = sentences[chance.Next(sentences.Count)];
            var part = answer[beside.Part];
            var (before, after) = chance.Next(2) == 0
                ? (part[..beside.Start], $" {part[beside.Start..]}")
                : ($"{part[..beside.End]}{(part[beside.End - 1] is '.' or '!' or '?' ? " " : ". ")}", part[beside.End..]);
            var padded = answer.With(beside.Part, before + padding + after);
            if (!IsSaid(AnnotatedAnswer.Of(padded), beside.Part, before.Length))
                return padded;
        }
    }

    private static bool IsSaid(AnnotatedAnswer answer, Part part, int at) =>
        answer.Sentences.Single(sentence => sentence.Part == part && sentence.Start <= at && at < sentence.End).Clauses.Any(clause => clause.IsQuoted);

    /// <summary>Sentences that claim a skill and meet nothing else.</summary>
    private static IEnumerable<Sentence> Claims(PanelAnswer answer) => Finder.Find(AnnotatedAnswer.Of(answer.Text), answer.Kind)
        .GroupBy(match => match.Sentence)
        .Where(met => met.All(match => match.Indicator.Id.StartsWith("claims-", StringComparison.Ordinal)))
        .Select(met => met.Key);

    [GeneratedRegex(@"\b(active listening|listening skills|empathy|patience|problem[ -]solving|clear communication|communication|emotional intelligence)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex SkillNames();
}
