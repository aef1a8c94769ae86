using System.Text;

namespace Practice.Scoring.Tests.Invariants;

/// <summary>Evidence can be marked in the text as it was typed: it lies inside it, on whole words.</summary>
public sealed class EverySpan
{
    private static readonly string[] Pieces =
    [
        "I let him finish", "and I said that must have been frightening", "she was an idiot", "I would ask her", "my manager did it", "it was £3.50", "don't", "it’s", "\"", "“", "”", "'", "«", "(", ")",
        ".", "...", "?!", ",", ";", ":", "-", "—", " ", "  ", "\n", "\r\n", "\t", "\u00A0", "\u200B", "\u00AD", "e\u0301", "🙂", "👨‍👩‍👧", "\ud83d", "\ude42", "\0", "\uFEFF", "\u202E", "ﬁnish", "İI", "ß", "東京", "#", "%", "5", "1,000", "n't", "’s", "o'clock",
    ];

    [Fact]
    public void Lies_on_the_words_of_the_panels_answers()
    {
        foreach (var answer in PanelAnswer.All)
            Check(answer.Id, answer.Text, answer.Verdict);
    }

    [Fact]
    public void Lies_on_the_words_of_whatever_is_typed()
    {
        var chance = new Random(20_261_121);
        for (var i = 0; i < 1500; i++)
        {
            var answer = new StarAnswer().Each(_ => Typed(chance));
            Check($"text {i}", answer, TheRubric.Assess(answer, i % 2 == 0 ? Kind.Story : Kind.Approach));
        }
    }

    private static void Check(string id, StarAnswer answer, Assessment assessment)
    {
        foreach (var ground in assessment.Skills.Concat(assessment.Parts).SelectMany(judgement => judgement.Evidence).Concat(assessment.Flags.SelectMany(flag => flag.Evidence)))
        {
            var text = answer[ground.Part];
            Assert.True(ground.Start >= 0 && ground.Start < ground.End && ground.End <= text.Length, $"{id}: {ground} of {text.Length}");
            var span = text[ground.Start..ground.End];
            Assert.True(span.Any(char.IsLetterOrDigit), $"{id}: no word in \"{span}\"");
            Assert.False(IsWithinWord(text, ground.Start) || IsWithinWord(text, ground.End), $"{id}: a word is cut by \"{span}\" in \"{text}\"");
            Assert.False(char.IsWhiteSpace(span[0]) || char.IsWhiteSpace(span[^1]), $"{id}: blanks around \"{span}\"");
            Assert.False(IsWithinPair(text, ground.Start) || IsWithinPair(text, ground.End), $"{id}: a character is cut by \"{span}\"");
        }
    }

    private static bool IsWithinWord(string text, int at) => at > 0 && at < text.Length && char.IsLetterOrDigit(text[at - 1]) && char.IsLetterOrDigit(text[at]);

    private static bool IsWithinPair(string text, int at) => at > 0 && at < text.Length && char.IsSurrogatePair(text[at - 1], text[at]);

    private static string Typed(Random chance)
    {
        var typed = new StringBuilder();
        for (var left = chance.Next(14); left > 0; left--)
            typed.Append(Pieces[chance.Next(Pieces.Length)]).Append(chance.Next(3) == 0 ? " " : "");
        return typed.ToString();
    }
}
