namespace Practice.Content.Files;

/// <summary>Reads the word classes that phrases name as <c>{customer}</c>.</summary>
internal static class WordsFile
{
    public static IReadOnlyDictionary<string, IReadOnlyList<string>>? Read(SourceFile file)
    {
        if (Document.Of(file) is not var (fields, _))
            return null;
        _ = fields.Text("title", 60);
        _ = fields.Text("summary");
        var classes = fields.Map("classes")?.Lists();
        fields.NoOthers();
        return file.IsFine ? classes : null;
    }
}
