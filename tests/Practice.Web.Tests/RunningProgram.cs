using System.Diagnostics;
using System.Net;

namespace Practice.Web.Tests;

/// <summary>The program in a process of its own, at a port of its own.</summary>
public sealed class RunningProgram : IDisposable
{
    private readonly Process process;
    private readonly Uri address;

    private RunningProgram(Process process, Uri address) => (this.process, this.address) = (process, address);

    public Uri Address => address;

    /// <param name="port">0 for any that is free.</param>
    public static async Task<RunningProgram> Start(string dataFolder, int port = 0)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Practice.Web.dll"), "--urls", $"http://127.0.0.1:{port}", $"--Practice:DataFolder={dataFolder}", "--Practice:Guests:MostAnswers=100000"])
        {
            RedirectStandardOutput = true,
        };
        var process = Process.Start(start)!;
        while (await process.StandardOutput.ReadLineAsync() is { } line)
            if (line.StartsWith("Practice is at ", StringComparison.Ordinal))
            {
                _ = process.StandardOutput.ReadToEndAsync();
                return new(process, new Uri(line.Split(' ')[3]));
            }

        throw new InvalidOperationException("The program ended before it said where it is.");
    }

    public Visitor Visitor(CookieContainer cookies) =>
        new(new HttpClient(new HttpClientHandler { CookieContainer = cookies, AllowAutoRedirect = false }) { BaseAddress = address });

    /// <summary>SIGKILL: no goodbye, nothing flushed.</summary>
    public void Kill()
    {
        process.Kill();
        process.WaitForExit();
    }

    public void Dispose()
    {
        if (!process.HasExited)
            Kill();
        process.Dispose();
    }
}
