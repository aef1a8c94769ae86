using Practice.Scoring;
using Practice.Scoring.Rubrics;

namespace Practice.Content.Files;

/// <summary>Reads a card.</summary>
internal static class ScenarioFile
{
    private static readonly string[] Order =
    [
        "Setting", "Why they ask", "What they listen for",
        "Hints", .. OfParts("Hints"), "Model answer", .. OfParts("Model answer"), "Why it works",
        "Weak answer", .. OfParts("Weak answer"), "Weak answer/What is wrong", "Takeaways",
    ];

    private static readonly string[] Optional = ["Weak answer", .. OfParts("Weak answer"), "Weak answer/What is wrong"];

    public static Scenario? Read(SourceFile file)
    {
        if (Document.Of(file) is not var (fields, body))
            return null;
        body.Expect([.. Order.Except(Optional)], Optional, Order);
        var takeaways = body.Items("Takeaways");
        if (takeaways.Count != 3 && body.Has("Takeaways"))
            file.Wrong(body.LineOf("Takeaways"), 1, $"there are {takeaways.Count} takeaways", "write a list of exactly three");
        var kind = fields.OneOf("kind", ["story", "approach"]);
        var (primary, secondary) = Skills(fields);
        var scenario = new Scenario(
            file.Slug,
            fields.Text("title", 60),
            fields.Text("question"),
            kind == "approach" ? Kind.Approach : Kind.Story,
            fields.OneOf("role", Roles.All),
            fields.Whole("difficulty", 1, 3),
            primary,
            secondary,
            body.Prose("Setting"),
            body.Prose("Why they ask"),
            body.Prose("What they listen for"),
            OfParts(body, "Hints"),
            fields.Texts("follow-ups", 0, 3),
            new ModelAnswer(Answer(body, "Model answer"), OfParts(body, "Model answer")),
            body.Prose("Why it works"),
            body.Has("Weak answer") ? new WeakAnswer(Answer(body, "Weak answer"), OfParts(body, "Weak answer"), body.Prose("Weak answer/What is wrong")) : null,
            takeaways);
        fields.NoOthers();
        return file.IsFine ? scenario : null;
    }

    private static (IReadOnlyList<string> Primary, IReadOnlyList<string> Secondary) Skills(Fields fields)
    {
        if (fields.Map("skills") is not { } skills)
            return ([], []);
        var primary = skills.Texts("primary", 1, 3, RubricIds.Skills);
        var secondary = skills.Texts("secondary", 0, 4, RubricIds.Skills);
        if (primary.Intersect(secondary).FirstOrDefault() is { } both)
            skills.WrongAt("secondary", $"\"{both}\" is primary and secondary", "name each skill once");
        skills.NoOthers();
        return (primary, secondary);
    }

    private static StarAnswer Answer(Body body, string section)
    {
        string Of(Part part) => string.Join("\n\n", body.Paragraphs($"{section}/{part}"));
        return new(Of(Part.Situation), Of(Part.Task), Of(Part.Action), Of(Part.Result));
    }

    private static IEnumerable<string> OfParts(string section) => StarAnswer.Parts.Select(part => $"{section}/{part}");

    private static Dictionary<Part, Prose> OfParts(Body body, string section) =>
        StarAnswer.Parts.ToDictionary(part => part, part => body.Prose($"{section}/{part}"));
}
