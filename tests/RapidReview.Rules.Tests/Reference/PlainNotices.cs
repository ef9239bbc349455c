using RapidReview.Cases;
using RapidReview.Facts;

namespace RapidReview.Rules.Tests.Reference;

/// <summary>When an authority first told a body about a child, by trying every way in which the notifications may be meant.</summary>
internal static class PlainNotices
{
    public static PlainDate First(PlainSubject subject, Body body, Func<string?, Tri> area, PlainDate? notBefore = null)
    {
        var all = subject.Of.File.Notifications;
        var counted = all.Select(notice => (Counts: Counts(notice, subject, body, area, notBefore), On: PlainDate.Of(notice.SentOn))).ToList();
        var sure = counted.Where(notice => notice.Counts == Tri.Yes).Select(notice => notice.On).ToList();
        var maybe = counted.Where(notice => notice.Counts == Tri.Open).Select(notice => notice.On).ToList();
        var possible = new List<PlainDate>();
        for (var chosen = 0; chosen < 1 << maybe.Count; chosen++)
        {
            var first = PlainDate.Earliest([.. sure, .. maybe.Where((_, i) => (chosen >> i & 1) == 1)]);

            // That none was sent is known only where all are recorded.
            possible.Add(first.Never && all.Complete is not { IsKnown: true, Value: true } ? PlainDate.Open : first);
        }

        return PlainDate.AnyOf(possible);
    }

    private static Tri Counts(Notification notice, PlainSubject subject, Body body, Func<string?, Tri> area, PlainDate? notBefore)
    {
        var sent = PlainDate.Of(notice.SentOn);
        Tri[] parts =
        [
            PlainFacts.Same(PlainFacts.Code(notice.Authority), subject.Code),
            Any(notice.Children.Select(name => name == subject.Child!.Ref ? Tri.Yes : Tri.No), IsAll(notice.Children.Complete)),
            Any(notice.Recipients.Select(told => told.Body != body ? Tri.No : area(PlainFacts.Code(told.Area))), IsAll(notice.Recipients.Complete)),
            notBefore is null || !sent.Known ? Tri.Yes : !notBefore.Known ? Tri.Open : PlainDate.Compare(sent, notBefore, (a, b) => a >= b),
        ];
        return parts.Min();
    }

    // A list of recipients or children that is there says all, even where it is empty.
    private static bool IsAll(Fact<bool> complete) => complete is { IsKnown: true, Value: true };

    private static Tri Any(IEnumerable<Tri> items, bool complete) => items.Append(complete ? Tri.No : Tri.Open).Max();
}
