using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace Practice.Web.Tests.Writing;

/// <summary>The real program, killed without a word in the middle of many saves: what it said was saved is there.</summary>
public sealed class KilledRightAfterSaved
{
    private const int Writers = 8;

    private readonly string dataFolder = Scratch.Folder("killed");
    private readonly ConcurrentDictionary<string, string> acknowledged = new();

    /// <summary>How often it is killed; <c>PRACTICE_KILLS=20</c> for the long run.</summary>
    private static int Kills => int.TryParse(Environment.GetEnvironmentVariable("PRACTICE_KILLS"), out var kills) ? kills : 3;

    [Fact]
    public async Task Nothing_that_was_acknowledged_is_lost()
    {
        var people = Enumerable.Range(0, Writers).Select(_ => new CookieContainer()).ToList();
        for (var kill = 1; kill <= Kills; kill++)
        {
            using var program = await RunningProgram.Start(dataFolder);
            await Confirm(program, people);
            var writing = people.Select((cookies, person) => Write(program.Visitor(cookies), $"{kill}-{person}")).ToList();
            await Until(acknowledged.Count + (10 * Writers), kill);
            program.Kill();
            await Task.WhenAll(writing);
        }

        using var last = await RunningProgram.Start(dataFolder);
        await Confirm(last, people);
        Assert.True(acknowledged.Count >= Kills * 10 * Writers);
    }

    /// <summary>All are in full swing; the moment differs from kill to kill.</summary>
    private async Task Until(int saves, int kill)
    {
        while (acknowledged.Count < saves + kill)
            await Task.Delay(1);
    }

    /// <summary>Saves new answers, one after the other, until nobody answers any more.</summary>
    private async Task Write(Visitor visitor, string name)
    {
        try
        {
            for (var number = 1; ; number++)
            {
                var text = Answers.Good with { Result = $"{name}-{number}" };
                var saved = await visitor.Save(await visitor.OpenForm("/scenarios/no-receipt/answer"), text);
                Assert.Equal(HttpStatusCode.Redirect, saved.Status);
                acknowledged[saved.Location] = text.Result;
            }
        }
        catch (Exception error) when (error is HttpRequestException or IOException or SocketException or TaskCanceledException)
        {
            // The program is gone, as it should be.
        }
    }

    /// <summary>What was said to be saved before the program was started is there.</summary>
    private async Task Confirm(RunningProgram program, List<CookieContainer> people)
    {
        foreach (var (address, result) in acknowledged)
        {
            var owner = people[int.Parse(result.Split('-')[1], null)];
            Assert.Equal(result, (await program.Visitor(owner).OpenForm(address)).Text.Result);
        }
    }
}
