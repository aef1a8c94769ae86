namespace Practice.Content.Files;

/// <summary>Reads the word classes that phrases name as <c>{customer}</c>.</summary>
internal static class WordsFile
{
    /// <summary>
    /// What can be read of it, even when something is wrong: every phrase of the rubric leans on it. Null when nothing can.
    /// </summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>>? Read(SourceFile file)
    {
        if (Document.Of(file) is not var (fields, _))
            return null;
        _ = fields.Text("title", 60);
        _ = fields.Text("summary");
        var classes = fields.Map("classes");
        fields.Close();
        return classes?.Keys.ToDictionary(name => name.Text, name => Words(classes, name));
    }

    private static IReadOnlyList<string> Words(Fields classes, YamlText name)
    {
        if (!Slug.IsWellFormed(name.Text))
            classes.Wrong(name, $"\"{name.Text}\" can't name a class", "use small letters, digits and single hyphens");
        var words = classes.Texts(name.Text, 1, 1000);
        foreach (var word in words.Where(word => !word.Text.All(c => char.IsAsciiLetterLower(c) || c == '\'')))
            classes.Wrong(word, $"\"{word.Text}\" is no word", "write single words in small letters; their other forms are found too");
        return [.. words.Select(word => word.Text)];
    }
}
