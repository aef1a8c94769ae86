using System.Collections.Concurrent;
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

    public void Dispose()
    {
    }
}

public static class LoggingToLines
{
    public static IWebHostBuilder ConfigureLoggingTo(this IWebHostBuilder host, LogLines log) => host.ConfigureLogging(logging =>
        logging.ClearProviders().AddProvider(log).AddFilter<LogLines>(null, LogLevel.Trace));
}
