using Microsoft.Playwright;
using Practice.Web.Tests;

namespace Practice.Browser.Tests;

/// <summary>The real site on a real port, and a browser that looks at it.</summary>
public sealed class LiveSite : IAsyncLifetime
{
    private IPlaywright? playwright;
    private IBrowser? browser;

    public PracticeApp App { get; private set; } = new();

    public string Address { get; private set; } = "";

    public async Task InitializeAsync()
    {
        if (Chromium.Path is null && Environment.GetEnvironmentVariable("CI") is null)
            return;
        Start();
        playwright = await Playwright.CreateAsync();
        browser = await Chromium.Launch(playwright);
    }

    /// <summary>Stops the site, and starts it again on the same data at the same address.</summary>
    public async Task Restart()
    {
        var port = new Uri(Address).Port;
        await App.DisposeAsync();
        App = new PracticeApp(App.DataFolder);
        App.UseKestrel(port);
        App.StartServer();
    }

    public async Task<IPage> Open(bool script = true, int width = 1280, ColorScheme scheme = ColorScheme.Light, Uri? address = null)
    {
        var context = await browser!.NewContextAsync(new()
        {
            BaseURL = address?.ToString() ?? Address,
            JavaScriptEnabled = script,
            ColorScheme = scheme,
            ViewportSize = new() { Width = width, Height = 900 },
            ReducedMotion = ReducedMotion.Reduce,
        });
        // Generous: the machine may be busy with the other tests.
        context.SetDefaultTimeout(60_000);
        Assertions.SetDefaultExpectTimeout(60_000);
        return await context.NewPageAsync();
    }

    /// <summary>Somebody else at the same site, without a browser.</summary>
    public Visitor Visitor() => new(new(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = new(Address) });

    public async Task DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();
        playwright?.Dispose();
        await App.DisposeAsync();
    }

    private void Start()
    {
        App.UseKestrel(0);
        App.StartServer();
        Address = App.ClientOptions.BaseAddress.ToString().TrimEnd('/');
    }
}
