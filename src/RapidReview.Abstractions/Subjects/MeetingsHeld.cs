using RapidReview.Cases;
using RapidReview.Facts;

namespace RapidReview.Subjects;

/// <summary>Reads from the list of meetings when an authority's partnership first held one of a kind, or plans to.</summary>
internal readonly struct MeetingsHeld(Listed<Meeting> all, MeetingKind kind, Fact<AuthorityCode> authority)
{
    /// <summary>
    /// The day of the first that was held. A meeting that may or may not count widens the bounds of the answer; with none that
    /// certainly counts, it leaves the answer open.
    /// </summary>
    public DateFact First => Earliest(planned: false);

    /// <summary>The day of the first that was held; where none was, the earliest day for which one is planned.</summary>
    public DateFact FirstOrPlanned
    {
        get
        {
            var held = First;
            return held.State switch
            {
                FactState.Known => held,
                FactState.DidNotHappen => Earliest(planned: true),
                _ => DateFact.EitherOf(held, Earliest(planned: true)),
            };
        }
    }

    /// <summary>A place in the case as seen at the moment asked.</summary>
    public string Pointer
    {
        get
        {
            for (var i = 0; i < all.Count; i++)
            {
                if (Counts(all[i]) is { IsFalse: false } counts)
                    return $"/meetings/{i}/{(counts.IsTrue ? "heldOn" : all[i].Kind.IsKnown ? "authority" : "kind")}";
            }

            return "/meetings/-/heldOn";
        }
    }

    private DateFact Earliest(bool planned)
    {
        var (sure, maybe) = (DateFact.DidNotHappen, DateFact.DidNotHappen);
        foreach (var meeting in all.Items.AsSpan())
        {
            var counts = Counts(meeting);
            var on = planned ? meeting.ScheduledFor : meeting.HeldOn;
            if (counts.IsTrue)
                sure = DateFact.EarliestOf(sure, on);
            else if (counts.IsUnknown)
                maybe = DateFact.EarliestOf(maybe, on);
        }

        return (sure.State, maybe.State) switch
        {
            (FactState.DidNotHappen, FactState.DidNotHappen) => all.Complete is { IsKnown: true, Value: true } ? DateFact.DidNotHappen : default,
            (_, FactState.DidNotHappen) => sure,
            (FactState.Known, FactState.Known) when DateFact.EarliestOf(sure, maybe) is var both =>
                both.Equals(sure) ? sure : DateFact.Between(both.Earliest, sure.Latest),
            _ => default,
        };
    }

    private Truth Counts(Meeting meeting)
    {
        var counts = meeting.Kind == kind;
        return counts.IsFalse ? counts : counts & meeting.Authority == authority;
    }
}
