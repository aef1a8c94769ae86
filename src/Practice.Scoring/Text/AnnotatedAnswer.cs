using System.Runtime.InteropServices;

namespace Practice.Scoring.Text;

/// <summary>An answer with what every later stage asks of its language, computed once.</summary>
public sealed class AnnotatedAnswer
{
    private AnnotatedAnswer(StarAnswer text, IReadOnlyList<Sentence> sentences)
    {
        Text = text;
        Sentences = sentences;
        Words = sentences.Sum(sentence => sentence.Tokens.Count(token => token.IsWord && token.Word[0] != '\'' && token.Word is not ("n't" or "£" or "%")));
    }

    public StarAnswer Text { get; }

    /// <summary>All sentences, in the order of the parts.</summary>
    public IReadOnlyList<Sentence> Sentences { get; }

    public int Words { get; }

    /// <summary>
    /// The same answer where "he" and "she" are the customer unless their own sentence names somebody; null where that makes
    /// no difference. Whom they mean is a guess, and a sentence beside the point can change it.
    /// </summary>
    public AnnotatedAnswer? Forgetful()
    {
        if (!NamesOthers())
            return null;
        var (finder, sentences, differs) = (new ClauseFinder(forgets: true), new List<Sentence>(Sentences.Count), false);
        for (var at = 0; at < Sentences.Count; at++)
        {
            var sentence = Sentences[at];
            if (at > 0 && Sentences[at - 1].Part != sentence.Part)
                finder.EndPart();
            var clauses = finder.Clauses(CollectionsMarshal.AsSpan(sentence.Tokens));
            var isSame = clauses.SequenceEqual(sentence.Clauses);
            differs |= !isSame;
            sentences.Add(isSame ? sentence : sentence with { Clauses = clauses });
        }

        return differs ? new(Text, sentences) : null;
    }

    private bool NamesOthers()
    {
        foreach (var sentence in Sentences)
            foreach (var clause in sentence.Clauses)
                if (clause.Subject == Subject.Other || clause.Speaks == Subject.Other)
                    return true;
        return false;
    }

    public static AnnotatedAnswer Of(StarAnswer text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var finder = new ClauseFinder();
        var sentences = new List<Sentence>();
        foreach (var part in StarAnswer.Parts)
        {
            var (last, marked) = (0, SpeechMarks.Doubled(text[part]));
            foreach (var (start, end) in SentenceSplitter.Spans(text[part]))
            {
                var tokens = Tokenizer.Tokens(marked, start, end);
                if (!tokens.Exists(token => char.IsLetterOrDigit(text[part][token.Start])))
                    continue;
                sentences.Add(new(part, start, end, last == 0 || SentenceSplitter.HasLineEnd(text[part].AsSpan(last, start - last)), tokens, finder.Clauses(CollectionsMarshal.AsSpan(tokens))));
                last = end;
            }

            finder.EndPart();
        }

        return new(text, sentences);
    }
}
