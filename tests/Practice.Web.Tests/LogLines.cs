using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace Practice.Web.Tests;

/// <summary>Everything that is logged, at every level.</summary>
public sealed class LogLines : ILoggerProvider, ILogger
{
    public ConcurrentQueue<string> Lines { get; } = new();

    public ILogger CreateLogger(string categoryName) => this;

    public bool IsEnabled(LogLevel logLevel) => true;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        Lines.Enqueue(formatter(state, exception) + exception);

    /// <summary>The SELECT statements that one visit sends, once everything is warm.</summary>
    public async Task<IReadOnlyList<string>> QueriesOf(Visitor visitor, string address)
    {
        await visitor.Get(address);
        Lines.Clear();
        var page = await visitor.Get(address);
        Assert.True(page.Status == HttpStatusCode.OK, $"{address} answers {page.Status}");
        return [.. Lines.Where(line => line.StartsWith("Executed DbCommand", StringComparison.Ordinal)).Select(line => line[(line.IndexOf('\n', StringComparison.Ordinal) + 1)..])
            .Where(sql => sql.Contains("SELECT", StringComparison.Ordinal))];
    }

    public void Dispose()
    {
    }
}

public static class LoggingToLines
{
    public static IWebHostBuilder ConfigureLoggingTo(this IWebHostBuilder host, LogLines log) => host.ConfigureLogging(logging =>
        logging.ClearProviders().AddProvider(log).AddFilter<LogLines>(null, LogLevel.Trace));
}
