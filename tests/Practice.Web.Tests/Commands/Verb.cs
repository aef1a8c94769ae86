using System.Diagnostics;

namespace Practice.Web.Tests.Commands;

/// <summary>The program run as an operator or author runs it, in a process of its own.</summary>
public static class Verb
{
    public sealed record Outcome(int Status, string Output, string Errors);

    public static Task<Outcome> Run(params string[] words) => Run("", words);

    public static async Task<Outcome> Run(string input, string[] words, string? dataFolder = null, string? contentFolder = null)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "Practice.Web.dll");
        var start = new ProcessStartInfo("dotnet", [program, .. words])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new System.Text.UTF8Encoding(false),
        };
        start.Environment["Practice__DataFolder"] = dataFolder ?? Scratch.Folder("verb");
        if (contentFolder is not null)
            start.Environment["Practice__ContentFolder"] = contentFolder;
        using var process = Process.Start(start)!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        return new(process.ExitCode, await output, await errors);
    }
}
