using Practice.Scoring;
using Practice.Scoring.Rubrics;

namespace Practice.Content.Files;

/// <summary>Reads a card.</summary>
internal static class ScenarioFile
{
    private static readonly Outline Outline = new(
    [
        "Setting", "Why they ask", "What they listen for",
        "Hints", .. OfParts("Hints"), "Model answer", .. OfParts("Model answer"), "Why it works",
        "Weak answer", .. OfParts("Weak answer"), "Weak answer/What is wrong", "Takeaways",
    ], "Weak answer");

    public static Scenario? Read(SourceFile file)
    {
        if (Document.Of(file) is not var (fields, body))
            return null;
        body.Expect(Outline);
        _ = body.Find("What they listen for")?.Items(3, 5);
        var (title, question) = (fields.Text("title", 60), fields.Text("question"));
        var kind = fields.OneOf("kind", "kind", ["story", "approach"]) == "approach" ? Kind.Approach : Kind.Story;
        var (role, difficulty) = (fields.OneOf("role", "role", Roles.All), fields.Whole("difficulty", 1, 3));
        var (primary, secondary) = Skills(fields);
        var scenario = new Scenario(
            file.Slug,
            title,
            question,
            kind,
            role,
            difficulty,
            primary,
            secondary,
            body.Prose("Setting"),
            body.Prose("Why they ask"),
            body.Prose("What they listen for"),
            OfParts(body, "Hints"),
            [.. fields.Texts("follow-ups", 0, 3).Select(question => question.Text)],
            new ModelAnswer(Answer(body, "Model answer"), OfParts(body, "Model answer")),
            body.Prose("Why it works"),
            body.Has("Weak answer") ? new WeakAnswer(Answer(body, "Weak answer"), OfParts(body, "Weak answer"), body.Prose("Weak answer/What is wrong")) : null,
            body.Find("Takeaways")?.Items(3, 3) ?? []);
        fields.Close();
        return file.IsFine ? scenario : null;
    }

    private static (IReadOnlyList<string> Primary, IReadOnlyList<string> Secondary) Skills(Fields fields)
    {
        if (fields.Map("skills") is not { } skills)
            return ([], []);
        var primary = skills.Several("primary", "skill", RubricIds.Skills, 1, 3);
        var secondary = skills.Several("secondary", "skill", RubricIds.Skills, 0, 4);
        foreach (var both in secondary.Where(skill => primary.Any(other => other.Text == skill.Text)))
            skills.Wrong(both, $"\"{both.Text}\" is primary and secondary", "name each skill once");
        skills.Close();
        return ([.. primary.Select(skill => skill.Text)], [.. secondary.Select(skill => skill.Text)]);
    }

    private static StarAnswer Answer(Body body, string section)
    {
        string Of(Part part) => string.Join("\n\n", body.Find($"{section}/{part}")?.Paragraphs() ?? []);
        return new(Of(Part.Situation), Of(Part.Task), Of(Part.Action), Of(Part.Result));
    }

    private static IEnumerable<string> OfParts(string section) => StarAnswer.Parts.Select(part => $"{section}/{part}");

    private static Dictionary<Part, Prose> OfParts(Body body, string section) =>
        StarAnswer.Parts.ToDictionary(part => part, part => body.Prose($"{section}/{part}"));
}
