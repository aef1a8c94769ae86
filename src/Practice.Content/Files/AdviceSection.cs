namespace Practice.Content.Files;

/// <summary>Reads what a report says for each finding: an observation, then a question.</summary>
internal static class AdviceSection
{
    public static IReadOnlyList<Advice> Read(Body body, IReadOnlyList<string> findings)
    {
        var advice = new List<Advice>();
        foreach (var section in body.Below("Advice").Where(section => findings.Contains(section.Heading) && section.Blocks.Count > 0))
        {
            var paragraphs = section.Paragraphs();
            if (paragraphs.Count < 2 || !paragraphs[^1].EndsWith('?'))
                section.Wrong($"the advice \"{section.Heading}\" is not an observation and a question", "write a paragraph about the text, then a paragraph that ends with a question mark");
            else
                advice.Add(new(section.Heading, string.Join(' ', paragraphs.SkipLast(1)), paragraphs[^1]));
        }

        return advice;
    }
}
