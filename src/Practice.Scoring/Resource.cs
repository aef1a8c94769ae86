namespace Practice.Scoring;

/// <summary>The files that the program carries.</summary>
internal static class Resource
{
    /// <exception cref="InvalidOperationException">There is none with that name.</exception>
    public static Stream Open(string name) => typeof(Resource).Assembly.GetManifestResourceStream(name)
        ?? throw new InvalidOperationException($"{name} is not among the program's resources.");

    /// <exception cref="InvalidOperationException">There is none with that name.</exception>
    public static string Text(string name)
    {
        using var reader = new StreamReader(Open(name));
        return reader.ReadToEnd();
    }
}
