namespace Practice.Scoring;

/// <summary>The text files that the program carries.</summary>
internal static class Resource
{
    /// <exception cref="InvalidOperationException">There is none with that name.</exception>
    public static string Text(string name)
    {
        using var stream = typeof(Resource).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} is not among the program's resources.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
