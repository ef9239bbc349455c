using RapidReview.Facts;
using RapidReview.Rules.Calendar;
using RapidReview.Rules.Packs;
using RapidReview.Rules.Resolution;

namespace RapidReview.Rules.Reasoning;

/// <summary>What was decided of one case at one moment, with all that an explanation needs.</summary>
/// <param name="Seen">The case as seen at the moment asked.</param>
/// <param name="Calendar">The calendar.</param>
/// <param name="Packs">The packs that are loaded.</param>
/// <param name="ForcedPacks">The ids of the packs that were asked to be forced.</param>
/// <param name="Parts">The parts: the natural ones first, then those that were forced.</param>
internal sealed record DecidedCase(AsAtCase Seen, WorkingDayCalendar Calendar, Items<Pack> Packs, Items<string> ForcedPacks, Items<DecidedPart> Parts)
{
    /// <summary>A place in the file as it was given; <c>-</c> stands for an item that would have to be added.</summary>
    public string Original(string pointer)
    {
        var at = pointer.IndexOf("/-", StringComparison.Ordinal);
        if (at < 0)
            return Seen.OriginalPointer(pointer);
        var (head, rest) = (pointer[..at], pointer[at..]);
        return head.EndsWith("/items", StringComparison.Ordinal)
            ? $"{Seen.OriginalPointer(head[..^"/items".Length])}/items{rest}"
            : $"{Seen.OriginalPointer(head)}{rest}";
    }
}
