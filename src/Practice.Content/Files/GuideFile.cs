namespace Practice.Content.Files;

/// <summary>Reads a page of the guide.</summary>
internal static class GuideFile
{
    public static GuidePage? Read(SourceFile file)
    {
        if (Document.Of(file) is not var (fields, body))
            return null;
        var page = new GuidePage(file.Slug, fields.Text("title", 60), fields.Text("summary"), fields.Whole("order", 0, 10_000), body.All());
        fields.Close();
        return file.IsFine ? page : null;
    }
}
