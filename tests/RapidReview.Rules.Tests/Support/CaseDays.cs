using NodaTime;
using NodaTime.Text;
using RapidReview.Facts;
using RapidReview.Rules.Calendar;

namespace RapidReview.Rules.Tests.Support;

/// <summary>The days of one made-up situation: close together, and close to a day on which something changed.</summary>
internal sealed class CaseDays
{
    // The first days of eras of rules and parameters, and the edges of Easter and Christmas.
    private static readonly string[] Days =
    [
        "2018-06-29", "2018-07-04", "2019-04-30", "2022-09-30", "2023-12-15", "2025-06-30", "2026-03-18",
        "2018-12-24", "2019-04-18", "2022-06-02", "2022-09-19", "2023-05-08", "2024-03-28", "2025-04-17", "2025-12-24",
    ];

    private readonly Dice _dice;
    private readonly LocalDate _incident;

    public CaseDays(Dice dice)
    {
        _dice = dice;
        Known = dice.Pick([60, 90, 97, 100]);
        Anchor = dice.Chance(85)
            ? LocalDatePattern.Iso.Parse(dice.Pick(Days)).Value.PlusDays(dice.Between(-4, 4))
            : new LocalDate(2018, 1, 1).PlusDays(dice.Below(3650));
        _incident = Anchor.PlusDays(-dice.Pick([0, 0, 1, 2, 5, 9, 30, 90]));
        Incident = Date(_incident);
    }

    /// <summary>The percentage of facts that are known.</summary>
    public int Known { get; }

    /// <summary>The day around which everything happens.</summary>
    public LocalDate Anchor { get; }

    public DateFact Incident { get; }

    /// <summary>The day of an event after the incident; in one of five it may lie later than the moment asked.</summary>
    public DateFact Event() => _dice.Chance(6) ? DateFact.DidNotHappen : Date(_incident.PlusDays(_dice.Pick([0, 0, 1, 2, 3, 5, 7, 8, 12, 21, 24, 40])));

    /// <summary>The day on which a view or a judgement was formed: perhaps before the incident.</summary>
    public DateFact View() => Date(_incident.PlusDays(_dice.Pick([-9, -1, 0, 0, 1, 2, 5, 9, 20, 40])));

    /// <summary>A date of birth: often close to eighteen years before, or close to the incident itself.</summary>
    public DateFact Birth() => Date(_dice.Below(4) switch
    {
        0 when _dice.Chance(50) => _incident.PlusYears(-18).PlusDays(_dice.Between(-3, 3)),
        1 when _dice.Chance(50) => _incident.PlusDays(_dice.Between(-3, 10)),
        _ => _incident.PlusDays(-_dice.Between(1, 6500)),
    });

    /// <summary>A date in one of the ways in which a file gives one.</summary>
    public DateFact Date(LocalDate day)
    {
        if (!_dice.Chance(Known))
            return _dice.Chance(30) ? DateFact.CannotBeEstablished : default;
        return _dice.Below(9) switch
        {
            0 => DateFact.Between(day.PlusDays(-_dice.Pick([0, 1, 3, 10])), day.PlusDays(_dice.Pick([0, 1, 3, 10, 40]))),
            1 => Moment(London.StartOfDay(day) + Duration.FromMinutes(_dice.Pick([0, 30, 540, 1380]))),
            _ => day,
        };
    }

    private static DateFact Moment(Instant instant) => DateFact.At(instant, London.DateOf(instant));
}
