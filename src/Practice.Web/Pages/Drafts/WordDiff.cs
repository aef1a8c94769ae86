using DiffPlex;

namespace Practice.Web.Pages.Drafts;

/// <summary>Two texts word by word: each as runs that are in both, or in this one only.</summary>
public sealed record WordDiff(IReadOnlyList<WordDiff.Run> Before, IReadOnlyList<WordDiff.Run> After)
{
    public sealed record Run(string Text, bool IsChanged);

    /// <summary>
    /// Words that are compared, of both texts together. What it costs grows with their square where the texts have little in
    /// common: longer ones are compared sentence by sentence.
    /// </summary>
    private const int MostPieces = 4000;

    public static WordDiff Of(string before, string after)
    {
        var (old, now) = (Words(before), Words(after));
        var (head, tail) = Common(old, now);
        var (oldMiddle, nowMiddle) = (old[head..^tail], now[head..^tail]);
        if (oldMiddle.Length + nowMiddle.Length > MostPieces)
            (oldMiddle, nowMiddle) = (Sentences(string.Concat(oldMiddle)), Sentences(string.Concat(nowMiddle)));
        var (gone, come) = Changed(oldMiddle, nowMiddle);
        return new(Runs([.. old[..head], .. oldMiddle, .. old[^tail..]], head, gone), Runs([.. now[..head], .. nowMiddle, .. now[^tail..]], head, come));
    }

    /// <summary>How many pieces both begin with, and how many of the rest both end with.</summary>
    private static (int Head, int Tail) Common(string[] old, string[] now)
    {
        var (head, tail, shorter) = (0, 0, Math.Min(old.Length, now.Length));
        while (head < shorter && old[head] == now[head])
            head++;
        while (tail < shorter - head && old[^(tail + 1)] == now[^(tail + 1)])
            tail++;
        return (head, tail);
    }

    private static (bool[] Gone, bool[] Come) Changed(string[] old, string[] now)
    {
        var (gone, come) = (new bool[old.Length], new bool[now.Length]);
        if (old.Length + now.Length > MostPieces)
        {
            gone.AsSpan().Fill(true);
            come.AsSpan().Fill(true);
            return (gone, come);
        }

        var (oldText, nowText) = (string.Concat(old), string.Concat(now));
        foreach (var block in new Differ().CreateCustomDiffs(oldText, nowText, ignoreWhiteSpace: false, text => text == oldText ? old : now).DiffBlocks)
        {
            gone.AsSpan(block.DeleteStartA, block.DeleteCountA).Fill(true);
            come.AsSpan(block.InsertStartB, block.InsertCountB).Fill(true);
        }

        return (gone, come);
    }

    /// <param name="changed">For the pieces from the given one on; the others are as they were.</param>
    private static List<Run> Runs(string[] pieces, int from, bool[] changed)
    {
        var isChanged = new bool[pieces.Length];
        changed.CopyTo(isChanged, from);
        // A blank between two changed words belongs to the change: it reads as one.
        for (var i = 1; i < pieces.Length - 1; i++)
            if (isChanged[i - 1] && isChanged[i + 1] && string.IsNullOrWhiteSpace(pieces[i]))
                isChanged[i] = true;
        var runs = new List<Run>();
        for (var (start, end) = (0, 0); start < pieces.Length; start = end)
        {
            while (end < pieces.Length && isChanged[end] == isChanged[start])
                end++;
            runs.Add(new(string.Concat(pieces.Skip(start).Take(end - start)), isChanged[start]));
        }

        return runs;
    }

    /// <summary>Words with their apostrophes and hyphens; runs of blanks; every other character by itself.</summary>
    private static string[] Words(string text)
    {
        var pieces = new List<string>();
        for (var (start, end) = (0, 0); start < text.Length; start = end)
        {
            end++;
            while (end < text.Length && Belongs(text[start], text[end]))
                end++;
            pieces.Add(text[start..end]);
        }

        return [.. pieces];
    }

    /// <summary>Each with the blanks behind it.</summary>
    private static string[] Sentences(string text)
    {
        var pieces = new List<string>();
        for (var (start, end) = (0, 0); start < text.Length; start = end)
        {
            end++;
            while (end < text.Length && !(char.IsWhiteSpace(text[end - 1]) && !char.IsWhiteSpace(text[end]) && EndsSentence(text, end)))
                end++;
            pieces.Add(text[start..end]);
        }

        return [.. pieces];
    }

    private static bool EndsSentence(string text, int end)
    {
        var at = end - 1;
        while (at > 0 && char.IsWhiteSpace(text[at]))
            if (text[at--] == '\n')
                return true;
        return text[at] is '.' or '!' or '?';
    }

    private static bool Belongs(char first, char next) => char.IsWhiteSpace(first)
        ? char.IsWhiteSpace(next)
        : IsOfWord(first) && (IsOfWord(next) || next is '\'' or '’' or '-');

    private static bool IsOfWord(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c) || char.IsControl(c);
}
