using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Practice.Web.Tests;

/// <summary>The real site on a data folder of its own; stopping it and starting another on the same folder is a restart.</summary>
public class PracticeApp(string? dataFolder = null, string? contentFolder = null) : WebApplicationFactory<Program>
{
    public string DataFolder { get; } = dataFolder ?? Directory.CreateTempSubdirectory("practice-").FullName;

    public Clock Clock { get; } = new();

    public Visitor Visitor() => new(CreateClient(new() { AllowAutoRedirect = false, HandleCookies = true }));

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("Practice:DataFolder", DataFolder);
        if (contentFolder is not null)
            builder.UseSetting("Practice:ContentFolder", contentFolder);
        builder.ConfigureServices(services => services.AddSingleton<TimeProvider>(Clock));
    }
}
