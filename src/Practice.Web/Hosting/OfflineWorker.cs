using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Components;

namespace Practice.Web.Hosting;

/// <summary>
/// <c>/worker.js</c>: the service worker that keeps pages usable without a network. It is written at start-up, because it
/// names the files of this build: with other files it is another worker, and browsers put that one in the old one's place.
/// </summary>
public static class OfflineWorker
{
    private const string Source = "js/worker.js";

    /// <summary>Files that pages ask for by their fingerprinted names; what those import goes by its plain name.</summary>
    private static readonly string[] Entries = ["css/site.css", "js/site.js", "icon.svg"];

    public static void MapOfflineWorker(this WebApplication site)
    {
        var script = new Lazy<string>(() => Write(site));
        site.MapGet("/worker.js", () => Results.Text(script.Value, "text/javascript", Encoding.UTF8));
    }

    private static string Write(WebApplication site)
    {
        var assets = ((IEndpointRouteBuilder)site).DataSources
            .SelectMany(source => source.Endpoints)
            .Select(endpoint => endpoint.Metadata.GetMetadata<ResourceAssetCollection>())
            .First(collection => collection is not null)!;
        var files = assets.Where(IsNeeded).Select(asset => "/" + asset.Url).Distinct().Order(StringComparer.Ordinal).ToList();
        var version = Hash(string.Join('\n', assets.Select(asset => $"{asset.Url} {Property(asset, "integrity")}").Order(StringComparer.Ordinal)));
        using var source = new StreamReader(site.Environment.WebRootFileProvider.GetFileInfo(Source).CreateReadStream());
        return $"const version = \"{version}\";\nconst files = {JsonSerializer.Serialize(files)};\n{source.ReadToEnd()}";
    }

    private static bool IsNeeded(ResourceAsset asset) => Property(asset, "label") is { Length: > 0 } plain
        ? Entries.Contains(plain)
        : !Entries.Contains(asset.Url) && asset.Url != Source && (asset.Url.EndsWith(".css", StringComparison.Ordinal) || asset.Url.EndsWith(".js", StringComparison.Ordinal));

    private static string Property(ResourceAsset asset, string name) =>
        asset.Properties?.FirstOrDefault(property => property.Name == name)?.Value ?? "";

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..16];
}
