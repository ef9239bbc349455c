using RapidReview.Findings;

namespace RapidReview.Documents.Words;

/// <summary>The clocks of a part on which nothing runs, because no duty that they time is owed: not worth a reader's time.</summary>
internal static class IdleClocks
{
    public static HashSet<(string Id, string Subject)> Of(AdvicePart part)
    {
        var used = part.Duties.ToLookup(duty => (duty.Clock, duty.Subject));
        return part.Clocks
            .Select(clock => (clock.Id, clock.Subject))
            .Where(clock => used[clock].All(duty => duty.Owed == Outcome.NotMet))
            .ToHashSet();
    }
}
