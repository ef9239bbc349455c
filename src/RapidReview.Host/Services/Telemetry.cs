using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace RapidReview.Host;

/// <summary>Traces and metrics of decisions. Their names are stable; no fact of a case is in them.</summary>
public static class Telemetry
{
    /// <summary>
    /// The name of the activity source and of the meter, for a host that collects them. The source has one activity for each
    /// decision; the meter counts decisions and reloads by their outcome and measures how long a decision takes, in seconds.
    /// </summary>
    public const string Name = "RapidReview";

    internal const string DecideActivity = "rapidreview.decide";

    private static readonly Meter Meter = new(Name);

    private static readonly Counter<long> Decisions = Meter.CreateCounter<long>("rapidreview.decisions", "{decision}", "Decisions, by outcome.");

    private static readonly Histogram<double> Duration = Meter.CreateHistogram<double>("rapidreview.decision.duration", "s", "How long a decision takes.");

    private static readonly Counter<long> Reloads = Meter.CreateCounter<long>("rapidreview.reloads", "{reload}", "Reloads of the packs, by outcome.");

    internal static ActivitySource Source { get; } = new(Name);

    internal static void Decided(string outcome, TimeSpan took)
    {
        var tag = Tag(outcome);
        Decisions.Add(1, tag);
        Duration.Record(took.TotalSeconds, tag);
    }

    internal static void Reloaded(string outcome) => Reloads.Add(1, Tag(outcome));

    private static KeyValuePair<string, object?> Tag(string outcome) => new("rapidreview.outcome", outcome);
}
