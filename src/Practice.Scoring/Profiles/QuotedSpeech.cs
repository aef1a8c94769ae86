using Practice.Scoring.Text;

namespace Practice.Scoring.Profiles;

/// <summary>Stretches in quotation marks that are long enough to be said by somebody. An unclosed one ends with its part.</summary>
internal static class QuotedSpeech
{
    private const int Fewest = 2;

    public static int Count(StarAnswer answer) => StarAnswer.Parts.Sum(part => Count(SpeechMarks.Doubled(answer[part])));

    private static int Count(string text)
    {
        var (quotes, words, isOpen) = (0, 0, false);
        for (var at = 0; at < text.Length; at++)
        {
            if (SpeechMarks.IsDouble(text[at]))
            {
                quotes += isOpen && words >= Fewest ? 1 : 0;
                (isOpen, words) = (!isOpen, 0);
            }
            else if (char.IsLetterOrDigit(text[at]) && (at == 0 || char.IsWhiteSpace(text[at - 1]) || SpeechMarks.IsDouble(text[at - 1])))
            {
                words++;
            }
        }

        return quotes + (isOpen && words >= Fewest ? 1 : 0);
    }
}
