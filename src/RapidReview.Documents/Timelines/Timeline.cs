using NodaTime;
using RapidReview.Cases;
using RapidReview.Documents.Model;
using RapidReview.Documents.Words;
using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Rules.Calendar;

namespace RapidReview.Documents.Timelines;

/// <summary>What happened and how long each duty runs, row by row. Days that are not known are not there: the table of duties says so.</summary>
/// <param name="Rows">The events by day, then the duties in the order of the advice.</param>
/// <param name="AsAt">The day in London for which the advice was asked.</param>
internal sealed record Timeline(Items<TimelineRow> Rows, LocalDate AsAt)
{
    /// <summary>How many rows a picture has at most, so that it fits on a page.</summary>
    private const int Most = 14;

    /// <summary>The timeline of a part.</summary>
    public static Timeline Of(AdvicePart part, CaseFile file, Instant asAt)
    {
        var day = London.DateOf(asAt);
        var events = CaseEvents.Of(file)
            .Where(row => row.Event.IsKnown && row.Event.Earliest <= day)
            .OrderBy(row => row.Event.Earliest)
            .ThenBy(row => row.Event.Latest);
        return new(Items.From(events.Concat(DutyEntries.Owed(part).SelectMany(entry => Duties(part, entry)))), day);
    }

    /// <summary>The pictures of the timeline, each with its table; nothing where no day is known.</summary>
    /// <param name="of">Whose law it is about.</param>
    /// <param name="calendar">The calendar.</param>
    public IEnumerable<Block> Pictures(string of, WorkingDayCalendar calendar)
    {
        var pictures = Rows.Chunk(Most).ToList();
        for (var i = 0; i < pictures.Count; i++)
        {
            var number = pictures.Count > 1 ? $", {i + 1} of {pictures.Count}" : "";
            yield return new Picture(
                $"Timeline: {of}{number}",
                "Each row is an event or a duty. A duty's bar runs from the day on which its time starts to its last day; marks show the prudent day and the day on which it was done. Weekends and bank holidays are shaded, and a dashed line shows the day for which the advice holds.",
                new TimelineDrawing(pictures[i], AsAt, calendar).Draw(),
                TimelineTable.Of(pictures[i], $"The timeline in words: {of}{number}"));
        }
    }

    private static IEnumerable<TimelineRow> Duties(AdvicePart part, DutyEntry entry) => entry.All
        .Where(duty => duty.Due.IsKnown || duty.Done.IsKnown)
        .Select(duty => new TimelineRow
        {
            Says = Sentences.Capital(duty.Says),
            About = $"{Sentences.Capital(duty.Owner.Name)} ({entry.Group.About})",
            Start = duty.NotBefore is { IsKnown: true } opens ? opens : duty.Timing == DutyTiming.Before ? default : part.Clocks.FirstOrDefault(clock => clock.Id == duty.Clock && clock.Subject == duty.Subject)?.Start ?? default,
            Due = duty.Due,
            Prudent = duty.Prudent.Equals(duty.Due) ? default : duty.Prudent,
            Done = duty.Done,
            Stands = Sentences.Capital(DutyWords.State(duty).ToLowerInvariant()),
        });
}
