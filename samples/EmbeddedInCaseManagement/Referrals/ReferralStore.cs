using System.Collections.Concurrent;

namespace EmbeddedInCaseManagement.Referrals;

/// <summary>The application's referrals, in memory; a real application has a database here. Thread-safe. Its two cases are invented.</summary>
public sealed class ReferralStore
{
    private readonly ConcurrentDictionary<string, Referral> _referrals = new(StringComparer.Ordinal);

    /// <summary>Starts with two invented cases.</summary>
    public ReferralStore()
    {
        // Notified in time; the rapid review is due.
        Save(new()
        {
            Number = "INVENTED-1",
            HappenedOn = new(2024, 5, 3),
            Council = "E08000006",
            CouncilHeardOn = new(2024, 5, 3),
            PanelNotifiedOn = new(2024, 5, 10),
            EnteredUpTo = new(2024, 5, 14),
            YoungPeople =
            [
                new()
                {
                    Reference = "YP-1",
                    BornOn = new(2015, 2, 1),
                    Died = false,
                    SeriousHarm = true,
                    SeriousHarmJudgedOn = new(2024, 5, 3),
                    CouncilLearntOn = new(2024, 5, 3),
                    Concern = Concern.Suspected,
                    ConcernSince = new(2024, 5, 3),
                },
            ],
        });

        // Hardly anything is known yet.
        Save(new()
        {
            Number = "INVENTED-2",
            HappenedOn = new(2024, 5, 13),
            Council = "E08000006",
            CouncilHeardOn = new(2024, 5, 13),
            EnteredUpTo = new(2024, 5, 14),
            YoungPeople = [new() { Reference = "YP-2", BornOn = new(2011, 9, 30), Died = false }],
        });
    }

    /// <summary>Every referral, by number.</summary>
    public IReadOnlyList<Referral> All => [.. _referrals.Values.OrderBy(referral => referral.Number, StringComparer.Ordinal)];

    /// <summary>One referral; null where there is none of that number.</summary>
    public Referral? Find(string number) => _referrals.GetValueOrDefault(number);

    /// <summary>Enters a referral, or replaces the one of the same number.</summary>
    public void Save(Referral referral)
    {
        ArgumentNullException.ThrowIfNull(referral);
        _referrals[referral.Number] = referral;
    }
}
