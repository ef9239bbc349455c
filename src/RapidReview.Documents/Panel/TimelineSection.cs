using NodaTime;
using RapidReview.Cases;
using RapidReview.Documents.Model;
using RapidReview.Documents.Timelines;
using RapidReview.Documents.Words;
using RapidReview.Findings;
using RapidReview.Rules.Calendar;

namespace RapidReview.Documents.Panel;

/// <summary>The timeline: what happened, and how long each duty runs.</summary>
internal static class TimelineSection
{
    public static IEnumerable<Block> Of(AdvicePart part, int level, CaseFile file, Instant asAt, WorkingDayCalendar calendar)
    {
        _ = level;
        return Timeline.Of(part, file, asAt).Pictures(PartWords.Title(part), calendar);
    }
}
