using DiffPlex;

namespace Practice.Web.Pages.Drafts;

/// <summary>Two texts word by word: each as runs that are in both, or in this one only.</summary>
public sealed record WordDiff(IReadOnlyList<WordDiff.Run> Before, IReadOnlyList<WordDiff.Run> After)
{
    public sealed record Run(string Text, bool IsChanged);

    public static WordDiff Of(string before, string after)
    {
        var diff = new Differ().CreateCustomDiffs(before, after, ignoreWhiteSpace: false, Words);
        var (gone, come) = (new bool[diff.PiecesOld.Length], new bool[diff.PiecesNew.Length]);
        foreach (var block in diff.DiffBlocks)
        {
            gone.AsSpan(block.DeleteStartA, block.DeleteCountA).Fill(true);
            come.AsSpan(block.InsertStartB, block.InsertCountB).Fill(true);
        }

        return new(Runs(diff.PiecesOld, gone), Runs(diff.PiecesNew, come));
    }

    private static List<Run> Runs(string[] pieces, bool[] isChanged)
    {
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

    private static bool Belongs(char first, char next) => char.IsWhiteSpace(first)
        ? char.IsWhiteSpace(next)
        : IsOfWord(first) && (IsOfWord(next) || next is '\'' or '’' or '-');

    private static bool IsOfWord(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c) || char.IsControl(c);
}
