using Microsoft.Playwright;

namespace Practice.Browser.Tests;

/// <summary>A test in the browser: when it fails it leaves a picture of the page.</summary>
public static class Story
{
    public static async Task Tell(IPage page, Func<Task> story, string name)
    {
        try
        {
            await story();
        }
        catch
        {
            await Pictures.TryToKeep(page, "failed/" + name);
            throw;
        }
        finally
        {
            await page.Context.CloseAsync();
        }
    }
}
