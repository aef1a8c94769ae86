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
