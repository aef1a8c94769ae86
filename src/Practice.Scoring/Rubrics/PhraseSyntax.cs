namespace Practice.Scoring.Rubrics;

/// <summary>
/// The pattern language of an indicator's phrases. A phrase is a row of elements, separated by blanks:
/// <list type="bullet">
/// <item><c>listen</c>: a word, in any of its forms (listens, listened, listening);</item>
/// <item><c>finish|talk|speak</c>: one of several words;</item>
/// <item><c>{customer}</c>: a word of that class in <c>rubric/words.md</c>; also within alternatives; an article before it is passed over;</item>
/// <item><c>(really)</c>: a word that may be there or not;</item>
/// <item><c>*</c>: up to three words, whatever they are.</item>
/// </list>
/// A phrase is found within one sentence. It starts and ends with a word that has to be there.
/// </summary>
public static class PhraseSyntax
{
    private const string Form = "write words, a|b, {class}, (optional) or *, with blanks between";

    /// <summary>What is wrong with a phrase and what would be right, or null when it is well-formed.</summary>
    public static string? Problem(string phrase, IReadOnlyDictionary<string, IReadOnlyList<string>> wordClasses)
    {
        ArgumentNullException.ThrowIfNull(phrase);
        ArgumentNullException.ThrowIfNull(wordClasses);
        var elements = Elements(phrase);
        if (elements.Length == 0)
            return "it is empty; " + Form;
        if (elements[0][0] is '(' or '*')
            return "it starts with what may be missing; start with a word that has to be there";
        if (elements[^1][0] is '(' or '*')
            return "it ends with what may be missing; end with a word that has to be there";
        return elements.Select(element => Problem(element, wordClasses.Keys)).FirstOrDefault(problem => problem is not null);
    }

    internal static string[] Elements(string phrase) => phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The alternatives of one element, without its brackets.</summary>
    internal static string[] Alternatives(string element) => element.TrimStart('(').TrimEnd(')').Split('|');

    internal static bool IsOptional(string element) => element[0] == '(';

    private static string? Problem(string element, IEnumerable<string> classes)
    {
        if (element == "*")
            return null;
        if (IsOptional(element) != element.EndsWith(')'))
            return $"\"{element}\" has one bracket; {Form}";
        foreach (var word in Alternatives(element))
        {
            if (word.StartsWith('{') != word.EndsWith('}') || word.Length == 0)
                return $"\"{element}\" can't be read; {Form}";
            if (word[0] == '{' && !classes.Contains(word[1..^1]))
                return $"there is no word class {word}; there are: {string.Join(", ", classes.Order(StringComparer.Ordinal))}";
            if (word[0] != '{' && !word.All(c => char.IsAsciiLetterLower(c) || c is '\'' or '#' or '£' or '%' or '?'))
                return $"\"{word}\" is no word; words are in small letters, a number is #, a currency £";
        }

        return null;
    }
}
