using System.Diagnostics;

namespace Practice.Benchmarks.Decks;

/// <summary>The site in a process of its own, on a data folder of its own.</summary>
internal sealed class RunningSite : IDisposable
{
    private readonly Process process;
    private readonly HttpClient http;
    private readonly DirectoryInfo data;

    private RunningSite(Process process, Uri address, DirectoryInfo data, TimeSpan start) =>
        (this.process, http, this.data, Start, Address) = (process, new() { BaseAddress = address }, data, start, address);

    public Uri Address { get; }

    /// <summary>From the start of the process until it says where it is.</summary>
    public TimeSpan Start { get; }

    /// <param name="data">Removed at the end; null for an empty one.</param>
    public static async Task<RunningSite> On(string contentFolder, DirectoryInfo? data = null)
    {
        data ??= Directory.CreateTempSubdirectory("deck-data-");
        var clock = Stopwatch.StartNew();
        var process = Process.Start(new ProcessStartInfo("dotnet",
        [
            Path.Combine(AppContext.BaseDirectory, "Practice.Web.dll"), "--urls", "http://127.0.0.1:0",
            $"--Practice:DataFolder={data.FullName}", $"--Practice:ContentFolder={contentFolder}",
        ])
        {
            RedirectStandardOutput = true,
        })!;
        while (await process.StandardOutput.ReadLineAsync() is { } line)
            if (line.StartsWith("Practice is at ", StringComparison.Ordinal))
            {
                _ = process.StandardOutput.ReadToEndAsync();
                return new(process, new Uri(line.Split(' ')[3]), data, clock.Elapsed);
            }

        throw new InvalidOperationException("The site ended before it said where it is.");
    }

    /// <summary>Milliseconds until the whole page is there.</summary>
    public async Task<double> Time(string address)
    {
        var clock = Stopwatch.StartNew();
        using var answer = await http.GetAsync(address);
        await answer.Content.ReadAsByteArrayAsync();
        return clock.Elapsed.TotalMilliseconds;
    }

    public void Dispose()
    {
        http.Dispose();
        process.Kill();
        process.WaitForExit();
        process.Dispose();
        data.Delete(recursive: true);
    }
}
