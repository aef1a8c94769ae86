namespace Practice.Web.Hosting;

/// <summary>The settings as the verbs read them, which start no host: from the file beside the program and the environment.</summary>
public static class Settings
{
    public static PracticeOptions Read() => new ConfigurationBuilder()
        .SetBasePath(AppContext.BaseDirectory)
        .AddJsonFile("appsettings.json", optional: true)
        .AddEnvironmentVariables()
        .Build()
        .GetSection("Practice")
        .Get<PracticeOptions>() ?? new PracticeOptions();
}
