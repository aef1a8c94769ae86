using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Practice.Web.Hosting;

/// <summary>
/// <c>css/site.css</c> names one file for each component and its layer; browsers would ask for the list first and for each
/// file after that. They get all of them as one, made at start-up, under a name that changes with its content.
/// </summary>
public sealed partial class Stylesheet(IWebHostEnvironment host)
{
    private readonly Lazy<Whole> whole = new(() => Whole.Of(host));

    /// <summary>Where pages find it. In development it follows the files.</summary>
    public string Address => $"/css/all.{Now.Version}.css";

    private Whole Now => host.IsDevelopment() ? Whole.Of(host) : whole.Value;

    public static void Map(WebApplication site) =>
        site.MapGet("/css/all.{version}.css", (string version, Stylesheet sheet, HttpContext visit) => sheet.Send(version, visit)).AllowAnonymous();

    private IResult Send(string version, HttpContext visit)
    {
        var now = Now;
        var headers = visit.Response.Headers;
        headers.CacheControl = version == now.Version ? "public, max-age=31536000, immutable" : "no-cache";
        headers.Vary = "Accept-Encoding";
        if (!visit.Request.Headers.AcceptEncoding.ToString().Contains("br", StringComparison.Ordinal))
            return Results.Text(now.Text, "text/css", Encoding.UTF8);
        headers.ContentEncoding = "br";
        return Results.Bytes(now.Brotli, "text/css; charset=utf-8");
    }

    private sealed record Whole(string Text, byte[] Brotli, string Version)
    {
        public static Whole Of(IWebHostEnvironment host)
        {
            var text = Short(Import().Replace(Read(host, "site.css"), found => Layer(host, found)));
            var bytes = Encoding.UTF8.GetBytes(text);
            return new(text, Pack(bytes, host.IsDevelopment() ? 4 : 11), Convert.ToHexStringLower(SHA256.HashData(bytes))[..10]);
        }

        private static string Layer(IWebHostEnvironment host, Match import)
        {
            var layer = $"@layer {import.Groups["layer"].Value} {{\n{Read(host, import.Groups["file"].Value)}}}\n";
            return import.Groups["media"].Value is { Length: > 0 } media ? $"@media {media} {{\n{layer}}}\n" : layer;
        }

        /// <summary>Without comments, and without the blanks that lines begin with.</summary>
        private static string Short(string css) => Indent().Replace(Comment().Replace(css, ""), "\n");

        private static string Read(IWebHostEnvironment host, string file)
        {
            using var reader = new StreamReader(host.WebRootFileProvider.GetFileInfo($"css/{file}").CreateReadStream());
            return reader.ReadToEnd();
        }

        private static byte[] Pack(byte[] bytes, int quality)
        {
            var packed = new byte[BrotliEncoder.GetMaxCompressedLength(bytes.Length)];
            return BrotliEncoder.TryCompress(bytes, packed, out var length, quality, window: 22)
                ? packed[..length]
                : throw new InvalidOperationException("The stylesheet could not be packed.");
        }
    }

    [GeneratedRegex("""@import url\("(?<file>[^"]+)"\) layer\((?<layer>\w+)\) ?(?<media>\w*);""")]
    private static partial Regex Import();

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"\s*\n\s*")]
    private static partial Regex Indent();
}
