using System.Diagnostics;
using Practice.Benchmarks.Measure;
using Practice.Scoring;

namespace Practice.Benchmarks;

/// <summary>Time to load, and median time of one answer of about 250 words on one core.</summary>
internal static class SpeedCommand
{
    private const int Rounds = 20;

    public static int Run()
    {
        var rubric = Repository.Rubric;
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var clock = Stopwatch.StartNew();
        var scorer = new Scorer(rubric);
        scorer.Assess(new("I listened."), new());
        Console.WriteLine($"ready after {clock.Elapsed.TotalMilliseconds:0} ms, {(GC.GetTotalMemory(forceFullCollection: true) - before) / 1e6:0.0} MB");

        var answers = PanelReader.Read().Where(answer => scorer.Assess(answer.Text, new()).Words is > 200 and < 300).ToList();
        var times = new List<double>();
        var quickest = Enumerable.Repeat(double.MaxValue, answers.Count).ToArray();
        for (var round = 0; round < 3; round++)
            foreach (var answer in answers)
                scorer.Assess(answer.Text, new(answer.Kind));
        var processor = Environment.CpuUsage.TotalTime;
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        for (var round = 0; round < Rounds; round++)
            for (var at = 0; at < answers.Count; at++)
            {
                var start = Stopwatch.GetTimestamp();
                scorer.Assess(answers[at].Text, new(answers[at].Kind));
                times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
                quickest[at] = Math.Min(quickest[at], times[^1]);
            }

        var each = (Environment.CpuUsage.TotalTime - processor).TotalMilliseconds / times.Count;
        var kilobytes = (GC.GetAllocatedBytesForCurrentThread() - allocated) / 1e3 / times.Count;
        times.Sort();
        Array.Sort(quickest);
        Console.WriteLine($"{answers.Count} answers of 200 to 300 words: median {times[times.Count / 2]:0.00} ms, 95 % under {times[times.Count * 95 / 100]:0.00} ms; undisturbed (each answer's best of {Rounds}) {quickest[answers.Count / 2]:0.000} ms; processor {each:0.00} ms and {kilobytes:0} kB each");
        return 0;
    }
}
