using NodaTime;
using NodaTime.Text;

namespace RapidReview.Testing.Generation;

/// <summary>What the facts of one made-up case have in common: the day, the children, the authorities, how much is known.</summary>
internal sealed class CaseWorld(Dice dice)
{
    private static readonly string[] Codes =
    [
        "E06000001", "E06000002", "E06000003", "E06000004", "E06000021", "E08000006", "E10000028", "W06000008", "W06000009", "W06000010", "W06000023",
    ];

    // Days on which guidance or the calendar changed, and the edges of holidays.
    private static readonly string[] Days =
    [
        "2018-06-29", "2018-07-04", "2018-12-24", "2019-04-18", "2019-09-29", "2020-05-07", "2021-12-24", "2022-06-01", "2022-09-16", "2022-09-30",
        "2023-05-05", "2023-12-15", "2024-03-28", "2024-10-27", "2024-12-24", "2025-06-02", "2025-12-24", "2026-03-18", "2027-03-25",
    ];

    private static readonly LocalDate First = new(2018, 1, 1);

    public Dice Dice { get; } = dice;

    public LocalDate Day { get; } = dice.Chance(60)
        ? LocalDatePattern.Iso.Parse(dice.Pick(Days)).Value.PlusDays(dice.Between(-2, 2))
        : First.PlusDays(dice.Below(3650));

    public string[] Authorities { get; } = dice.Shuffled(Codes)[..dice.Between(1, 3)];

    public string[] Children { get; } = ["child-1", "child-2", "child-3"];

    public int HowMany { get; } = dice.Pick([1, 1, 1, 2, 2, 3]);

    /// <summary>The percentage of facts that are known.</summary>
    public int Known { get; } = dice.Pick([5, 20, 50, 80, 98]);

    public string Authority() => Dice.Chance(90) ? Dice.Pick(Authorities) : Dice.Pick(Codes);

    /// <summary>A day from so many days after the incident to so many.</summary>
    public LocalDate After(int least, int most) => Day.PlusDays(Dice.Chance(60) ? Dice.Between(least, Math.Min(most, least + 20)) : Dice.Between(least, most));
}
