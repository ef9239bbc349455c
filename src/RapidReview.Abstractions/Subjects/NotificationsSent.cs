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
    /// <param name="notBefore">The day of what the notification is to tell of: one that was sent before it does not count. Null: any counts.</param>
    public FirstSending To(Body body, Fact<AuthorityCode>? area, DateFact? notBefore = null)
    {
        var (sure, maybe) = (DateFact.DidNotHappen, DateFact.DidNotHappen);
        var (last, isSure) = (-1, false);
        for (var i = 0; i < all.Count; i++)
        {
            var counts = Counts(all[i], body, area);
            if (notBefore is { } first && all[i].SentOn.IsKnown)
                counts &= first.IsKnown ? all[i].SentOn >= first : Truth.Unknown;
            if (counts.IsFalse)
                continue;
            if (counts.IsTrue)
                sure = DateFact.EarliestOf(sure, all[i].SentOn);
            else
                maybe = DateFact.EarliestOf(maybe, all[i].SentOn);
            (last, isSure) = (i, counts.IsTrue);
        }

        return new(Join(sure, maybe), last < 0 ? "/notifications/-/sentOn" : $"/notifications/{last}/{(isSure ? "sentOn" : Missing(all[last]))}");
    }

    private DateFact Join(DateFact sure, DateFact maybe) => (sure.State, maybe.State) switch
    {
        (FactState.DidNotHappen, FactState.DidNotHappen) => all.Complete is { IsKnown: true, Value: true } ? DateFact.DidNotHappen : default,
        (_, FactState.DidNotHappen) => sure,
        (FactState.Known, FactState.Known) when DateFact.EarliestOf(sure, maybe) is var both =>
            both.Equals(sure) ? sure : DateFact.Between(both.Earliest, sure.Latest),
        _ => default,
    };

    private Truth Counts(Notification notification, Body body, Fact<AuthorityCode>? area)
    {
        var counts = notification.Authority == authority;
        if (!counts.IsFalse)
            counts &= Covers(notification.Children);
        return counts.IsFalse ? counts : counts & Reaches(notification.Recipients, body, area);
    }

    // Plain loops: this is asked for each pair of each case, and a lambda would be made anew each time.
    private Truth Covers(Listed<string> children)
    {
        foreach (var covered in children.Items.AsSpan())
        {
            if (covered == child)
                return Truth.True;
        }

        return Rest(children.Complete);
    }

    private static Truth Reaches(Listed<NotifiedBody> recipients, Body body, Fact<AuthorityCode>? area)
    {
        var result = Rest(recipients.Complete);
        foreach (var told in recipients.Items.AsSpan())
        {
            if (told.Body == body)
                result |= area is { } served ? told.Area == served : Truth.True;
        }

        return result;
    }

    private static Truth Rest(Fact<bool> complete) => complete is { IsKnown: true, Value: true } ? Truth.False : Truth.Unknown;

    private static string Missing(Notification notification) =>
        !notification.Authority.IsKnown ? "authority"
        : notification.Children.Complete.IsKnown ? "recipients"
        : "children";
}
