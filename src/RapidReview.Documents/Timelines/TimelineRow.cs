using RapidReview.Facts;

namespace RapidReview.Documents.Timelines;

/// <summary>A row of a timeline: an event, or a duty with its days.</summary>
internal sealed record TimelineRow
{
    /// <summary>What it is.</summary>
    public required string Says { get; init; }

    /// <summary>Whom it is about, or who owes it.</summary>
    public required string About { get; init; }

    /// <summary>When it happened, of an event.</summary>
    public DateFact Event { get; init; }

    /// <summary>When its period starts, of a duty.</summary>
    public DateFact Start { get; init; }

    /// <summary>The last day, of a duty.</summary>
    public DateFact Due { get; init; }

    /// <summary>The prudent day; not known where it is the last day itself.</summary>
    public DateFact Prudent { get; init; }

    /// <summary>When it was done.</summary>
    public DateFact Done { get; init; }

    /// <summary>How it stands; empty for an event.</summary>
    public string Stands { get; init; } = "";

    /// <summary>The days that are known, in no order.</summary>
    public IEnumerable<DateFact> Days => new[] { Event, Start, Due, Prudent, Done }.Where(date => date.IsKnown);
}
