using Practice.Benchmarks.Measure;
using Practice.Scoring;

namespace Practice.Benchmarks.Training;

/// <summary>An answer in another layout, and the way back to the sentences as they were rated.</summary>
internal sealed class LaidOut
{
    private readonly List<(Part To, int Start, int Length, Part From)> moves = [];
    private readonly StarAnswer original;

    public LaidOut(StarAnswer answer, Layout layout)
    {
        original = answer = layout == Layout.LearnerJoined ? LearnerEnglish.Of(answer, (ulong)answer.Action.Length) : answer;
        var texts = new string[4];
        Array.Fill(texts, "");
        foreach (var part in StarAnswer.Parts)
        {
            var to = layout switch { Layout.Boxes or Layout.Copied => part, Layout.Joined => Part.Situation, Layout.JoinedInAction or Layout.LearnerJoined => Part.Action, _ => (Part)(((int)part + 1) % 4) };
            if (texts[(int)to].Length > 0 && answer[part].Length > 0)
                texts[(int)to] += layout == Layout.Joined ? "\n" : " ";
            moves.Add((to, texts[(int)to].Length, answer[part].Length, part));
            texts[(int)to] += answer[part];
        }

        Text = new(texts[0], texts[1], texts[2], texts[3]);
    }

    public StarAnswer Text { get; }

    /// <summary>The rated sentences that a stretch of text touches, as raters cite them: "action.2".</summary>
    public IEnumerable<string> Sentences(Part part, int start, int end)
    {
        foreach (var (to, first, length, from) in moves)
        {
            if (to != part || end <= first || start >= first + length)
                continue;
            var number = 0;
            foreach (var (from0, to0) in RatedSentences.Of(original[from]))
            {
                number++;
                if (start - first < to0 && end - first > from0)
                    yield return $"{from.ToString().ToLowerInvariant()}.{number}";
            }
        }
    }
}
