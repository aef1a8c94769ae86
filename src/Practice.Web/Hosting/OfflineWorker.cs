using System.Text;
using System.Text.Json;

namespace Practice.Web.Hosting;

/// <summary>
/// <c>/worker.js</c>: the service worker that keeps pages usable without a network. It is written at start-up, because it
/// names the files of this build: with other files it is another worker, and browsers put that one in the old one's place.
/// </summary>
public static class OfflineWorker
{
    private const string Source = "js/worker.js";

    public static void MapOfflineWorker(this WebApplication site)
    {
        var script = new Lazy<string>(() => Write(site));
        site.MapGet("/worker.js", () => Results.Text(script.Value, "text/javascript", Encoding.UTF8)).AllowAnonymous();
    }

    private static string Write(WebApplication site)
    {
        var files = site.Services.GetRequiredService<SiteFiles>();
        string[] needed = [site.Services.GetRequiredService<Stylesheet>().Address, files.Icon, .. files.Modules];
        using var source = new StreamReader(site.Environment.WebRootFileProvider.GetFileInfo(Source).CreateReadStream());
        return $"const version = \"{files.Version}\";\nconst files = {JsonSerializer.Serialize(needed)};\n{source.ReadToEnd()}";
    }
}
