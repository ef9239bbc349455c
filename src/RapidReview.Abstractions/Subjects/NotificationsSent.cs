using NodaTime;
using RapidReview.Cases;
using RapidReview.Facts;

namespace RapidReview.Subjects;

/// <summary>Reads from the list of notifications when an authority first told a body about a child.</summary>
internal readonly struct NotificationsSent(Listed<Notification> all, string child, Fact<AuthorityCode> authority)
{
    /// <summary>
    /// The earliest sending to a body. A notification that may or may not count widens the bounds of the answer; with
    /// none that certainly counts, it leaves the answer open.
    /// </summary>
    /// <param name="body">The recipient.</param>
    /// <param name="area">The area that the recipient serves; null where the recipient has none.</param>
    public (DateFact On, string Pointer) To(Body body, Fact<AuthorityCode>? area)
    {
        var (sure, maybe) = (DateFact.DidNotHappen, DateFact.DidNotHappen);
        var pointer = "/notifications/-/sentOn";
        for (var i = 0; i < all.Count; i++)
        {
            var counts = Counts(all[i], body, area);
            if (counts.IsFalse)
                continue;
            if (counts.IsTrue)
                sure = DateFact.EarliestOf(sure, all[i].SentOn);
            else
                maybe = DateFact.EarliestOf(maybe, all[i].SentOn);
            pointer = $"/notifications/{i}/{(counts.IsTrue ? "sentOn" : Missing(all[i]))}";
        }

        return (Join(sure, maybe), pointer);
    }

    private DateFact Join(DateFact sure, DateFact maybe) => (sure.State, maybe.State) switch
    {
        (FactState.DidNotHappen, FactState.DidNotHappen) => all.Complete is { IsKnown: true, Value: true } ? DateFact.DidNotHappen : default,
        (_, FactState.DidNotHappen) => sure,
        (FactState.Known, FactState.Known) when maybe.Earliest <= sure.Latest => DateFact.Between(LocalDate.Min(maybe.Earliest, sure.Earliest), sure.Latest),
        (FactState.Known, FactState.Known) => sure,
        _ => default,
    };

    private Truth Counts(Notification notification, Body body, Fact<AuthorityCode>? area)
    {
        var name = child;
        var from = notification.Authority == authority;
        if (from.IsFalse)
            return from;
        return from
            & notification.Children.Any(covered => Truth.Of(covered == name))
            & notification.Recipients.Any(told => Truth.Of(told.Body == body) & (area is { } a ? told.Area == a : Truth.True));
    }

    private static string Missing(Notification notification) =>
        !notification.Authority.IsKnown ? "authority"
        : notification.Children.Complete.IsKnown ? "recipients"
        : "children";
}
