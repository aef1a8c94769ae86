using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Components;

namespace Practice.Web.Hosting;

/// <summary>The files of this build, under the names that change with their content: browsers keep those for good.</summary>
public sealed class SiteFiles(EndpointDataSource endpoints)
{
    private readonly Lazy<IReadOnlyList<ResourceAsset>> assets = new(() => [.. endpoints.Endpoints
        .Select(endpoint => endpoint.Metadata.GetMetadata<ResourceAssetCollection>())
        .First(collection => collection is not null)!]);

    /// <summary>What differs between two builds with other files.</summary>
    public string Version => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', assets.Value
        .Select(asset => $"{asset.Url} {Property(asset, "integrity")}").Order(StringComparer.Ordinal)))))[..16];

    public string Icon => Named("icon.svg");

    /// <summary>Addresses of the scripts; all but the worker are modules that pages import.</summary>
    public IReadOnlyList<string> Modules => [.. Scripts.Select(script => script.Address)];

    /// <summary>Tells browsers under which name to ask for what a module imports.</summary>
    public string ImportMap => JsonSerializer.Serialize(new { imports = Scripts.ToDictionary(script => script.Plain, script => script.Address) });

    private IEnumerable<(string Plain, string Address)> Scripts => assets.Value
        .Where(asset => Property(asset, "label") is var plain && plain.StartsWith("js/", StringComparison.Ordinal) && plain.EndsWith(".js", StringComparison.Ordinal) && plain != "js/worker.js")
        .Select(asset => ("/" + Property(asset, "label"), "/" + asset.Url))
        .Distinct().Order();

    private string Named(string plain) => "/" + assets.Value.First(asset => Property(asset, "label") == plain).Url;

    private static string Property(ResourceAsset asset, string name) =>
        asset.Properties?.FirstOrDefault(property => property.Name == name)?.Value ?? "";
}
