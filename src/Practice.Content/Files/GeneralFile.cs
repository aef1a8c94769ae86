using Practice.Scoring;

namespace Practice.Content.Files;

/// <summary>Reads the advice for findings about a whole answer.</summary>
internal static class GeneralFile
{
    public static IReadOnlyList<Advice>? Read(SourceFile file)
    {
        if (Document.Of(file) is not var (fields, body))
            return null;
        string[] order = ["Advice", .. Findings.General.Select(finding => "Advice/" + finding)];
        body.Expect(order, [], order);
        _ = fields.Text("title", 60);
        _ = fields.Text("summary");
        fields.NoOthers();
        var advice = AdviceSection.Read(file, body, Findings.General);
        return file.IsFine ? advice : null;
    }
}
