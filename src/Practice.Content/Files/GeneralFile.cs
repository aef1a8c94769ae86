using Practice.Scoring;

namespace Practice.Content.Files;

/// <summary>Reads the advice for findings about a whole answer.</summary>
internal static class GeneralFile
{
    private static readonly Outline Outline = new(["Advice", .. Findings.General.Select(finding => "Advice/" + finding)]);

    public static IReadOnlyList<Advice>? Read(SourceFile file)
    {
        if (Document.Of(file) is not var (fields, body))
            return null;
        body.Expect(Outline);
        _ = fields.Text("title", 60);
        _ = fields.Text("summary");
        fields.Close();
        var advice = AdviceSection.Read(body, Findings.General);
        return file.IsFine ? advice : null;
    }
}
