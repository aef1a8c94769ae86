namespace Practice.Content.Files;

/// <summary>Reads what a report says for each finding: an observation, then a question.</summary>
internal static class AdviceSection
{
    public static IReadOnlyList<Advice> Read(SourceFile file, Body body, IReadOnlyList<string> findings)
    {
        var advice = new List<Advice>();
        foreach (var (finding, line) in body.Below("Advice").Where(section => findings.Contains(section.Name)))
        {
            var paragraphs = body.Paragraphs("Advice/" + finding);
            if (paragraphs.Count < 2 || !paragraphs[^1].EndsWith('?'))
                file.Wrong(line, 1, $"the advice \"{finding}\" is not an observation and a question", "write a paragraph about the text, then a paragraph that ends with a question mark");
            else
                advice.Add(new(finding, string.Join(' ', paragraphs.SkipLast(1)), paragraphs[^1]));
        }

        return advice;
    }
}
