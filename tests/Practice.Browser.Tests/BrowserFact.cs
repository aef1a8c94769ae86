namespace Practice.Browser.Tests;

/// <summary>A fact that needs Chromium. Without one it is skipped with a sentence that says how to get it; CI sets CI=true, and there it fails instead.</summary>
public sealed class BrowserFact : FactAttribute
{
    public BrowserFact()
    {
        if (Chromium.Path is null && Environment.GetEnvironmentVariable("CI") is null)
            Skip = "No Chromium here. Install one (Debian: apt-get install chromium-headless-shell) or name it in CHROMIUM, and these tests run too.";
    }
}
