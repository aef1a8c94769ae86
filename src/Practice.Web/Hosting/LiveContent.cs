using System.Diagnostics;
using Microsoft.Extensions.Options;
using Practice.Content;
using Practice.Scoring;

namespace Practice.Web.Hosting;

/// <summary>
/// The content folder as it is now. Each request looks whether a file has changed, so that an edit shows on the next
/// page; after a look that took t, none is taken for 50 t, which bounds its cost at 2 % however large the folder is.
/// </summary>
public sealed class LiveContent(IOptions<PracticeOptions> options, ILogger<LiveContent> log)
{
    private readonly string folder = Folders.Content(options.Value);
    private readonly Lock reading = new();
    private volatile Snapshot? current;
    private long nextLook;

    /// <summary>Library and scorer belong together: both were made from the same files.</summary>
    public sealed record Snapshot(ulong Fingerprint, Library Library, Scorer Scorer);

    public Snapshot Now()
    {
        if (current is { } known && !IsTimeToLook)
            return known;
        lock (reading)
            return current is { } looked && !IsTimeToLook ? looked : Look();
    }

    private bool IsTimeToLook => Stopwatch.GetTimestamp() >= Volatile.Read(ref nextLook);

    private Snapshot Look()
    {
        var started = Stopwatch.GetTimestamp();
        var fingerprint = Library.Fingerprint(folder);
        Volatile.Write(ref nextLook, Stopwatch.GetTimestamp() + (50 * (Stopwatch.GetTimestamp() - started)));
        if (current is { } same && same.Fingerprint == fingerprint)
            return same;
        var library = Library.Load(folder);
        foreach (var problem in library.Problems)
            log.LogWarning("Left out of the content: {Problem}", problem);
        log.LogInformation(
            "Read {Scenarios} cards and {Guide} guide pages from {Folder}; {Problems} problems",
            library.Scenarios.Count, library.Guide.Count, folder, library.Problems.Count);
        return current = new Snapshot(fingerprint, library, new Scorer(library.Rubric));
    }
}
