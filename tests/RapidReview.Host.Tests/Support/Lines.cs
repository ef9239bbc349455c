using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace RapidReview.Host.Tests.Support;

/// <summary>Keeps what is logged.</summary>
internal sealed class Lines : ILoggerProvider, ILogger
{
    private readonly ConcurrentQueue<(EventId Id, LogLevel Level, string Text)> _all = new();

    public IReadOnlyList<(int Id, LogLevel Level, string Text)> All => [.. _all.Select(line => (line.Id.Id, line.Level, line.Text))];

    public ILogger CreateLogger(string categoryName) => categoryName.StartsWith("RapidReview", StringComparison.Ordinal) ? this : Microsoft.Extensions.Logging.Abstractions.NullLogger.Instance;

    public bool IsEnabled(LogLevel logLevel) => true;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        _all.Enqueue((eventId, logLevel, formatter(state, exception)));

    public void Dispose()
    {
    }
}
