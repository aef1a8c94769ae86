using Practice.Scoring;

namespace Practice.Content.Files;

/// <summary>Reads the advice for findings about a whole answer, and the hints while it is written.</summary>
internal static class GeneralFile
{
    private static readonly Outline Outline = new(["Advice", .. Findings.General.Select(finding => "Advice/" + finding)]);

    public static ReadGeneral? Read(SourceFile file)
    {
        if (Document.Of(file) is not var (fields, body))
            return null;
        body.Expect(Outline);
        _ = fields.Text("title", 60);
        _ = fields.Text("summary");
        var hints = fields.Map("hints");
        Dictionary<string, string> words = hints is null ? [] : LiveHints.All.ToDictionary(name => name, name => hints.Question(name, 120, mayBeLeftOut: false));
        hints?.Close();
        fields.Close();
        var advice = AdviceSection.Read(body, Findings.General);
        return file.IsFine ? new(advice, words) : null;
    }
}
