using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.Mvc.Testing.Handlers;
using Microsoft.Extensions.DependencyInjection;
using Practice.Data;

namespace Practice.Web.Tests;

/// <summary>The real site on a data folder of its own, new if none is given; stopping it and starting another on the same folder is a restart.</summary>
public class PracticeApp(string? dataFolder = null, string? contentFolder = null) : WebApplicationFactory<Program>
{
    public string DataFolder { get; } = dataFolder ?? UnusedSite.NewFolder();

    public Clock Clock { get; } = new();

    public Visitor Visitor() => Visitor(this);

    /// <summary>Of a site with something of this one changed.</summary>
    public static Visitor Visitor(WebApplicationFactory<Program> site) => new(site.CreateClient(new() { AllowAutoRedirect = false, HandleCookies = true }));

    /// <summary>Somebody whose cookies the test looks at, and sets, by hand.</summary>
    public Visitor Visitor(CookieContainer cookies) => new(CreateDefaultClient(new CookieContainerHandler(cookies)));

    /// <summary>Asks the site's own database.</summary>
    public async Task<T> Ask<T>(Func<PracticeDb, Task<T>> ask)
    {
        await using var scope = Services.CreateAsyncScope();
        return await ask(scope.ServiceProvider.GetRequiredService<PracticeDb>());
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("Practice:DataFolder", DataFolder);
        if (contentFolder is not null)
            builder.UseSetting("Practice:ContentFolder", contentFolder);
        // A hash takes a tenth of a second, so that guessing is slow; here hundreds of people register.
        builder.ConfigureServices(services => services.AddSingleton<TimeProvider>(Clock).Configure<PasswordHasherOptions>(hash => hash.IterationCount = 100));
    }
}
