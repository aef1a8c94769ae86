using System.Collections.Frozen;

namespace Practice.Scoring.Text;

/// <summary>
/// Words that belong together, by a list or a rule. A text uses few words again and again, so what a list says of one is kept
/// with its <see cref="Form"/>.
/// </summary>
/// <param name="holds">Whether a word belongs to them.</param>
internal sealed class WordList(Func<string, bool> holds)
{
    private static int made;

    private readonly int number = Interlocked.Increment(ref made) - 1;

    /// <param name="words">With blanks between them.</param>
    public static WordList Of(string words) => new(Set(words).Contains) { Words = Split(words) };

    /// <summary>Nouns, of one or many.</summary>
    public static WordList Nouns(string words) => new(Split(words).SelectMany(word => (string[])[word, $"{word}s"]).ToFrozenSet().Contains);

    /// <summary>The stems of words, to be asked with <see cref="ContainsStem"/>.</summary>
    public static WordList Stems(string words) => new(Split(words).Select(Stemmer.Stem).ToFrozenSet().Contains);

    /// <summary>Those of a list that was made of them as they are; none of others.</summary>
    public string[] Words { get; private init; } = [];

    public static FrozenSet<string> Set(string words) => Split(words).ToFrozenSet();

    private static string[] Split(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    public bool Contains(string word) => holds(word);

    public bool Contains(Token token) => token.Form.AsWord.Ask(number, holds, token.Form.Word);

    public bool ContainsStem(Token token) => token.Form.AsStem.Ask(number, holds, token.Form.Stem);

    /// <summary>Whether it holds a word or its stem.</summary>
    public bool Has(Token token) => Contains(token) || ContainsStem(token);
}
