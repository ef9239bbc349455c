using NodaTime;
using RapidReview.Facts;
using RapidReview.Rules.Calendar;

namespace RapidReview.Testing.Generation;

/// <summary>The days of one made-up situation: close together, and close to a day on which something changed.</summary>
internal sealed class CaseDays
{
    private readonly Dice _dice;
    private readonly LocalDate _incident;

    public CaseDays(Dice dice, LocalDate[] days)
    {
        _dice = dice;
        Known = dice.Pick([60, 90, 97, 100, 100, 100]);
        Anchor = dice.Chance(85)
            ? dice.Pick(days).PlusDays(dice.Between(-4, 4))
            : new LocalDate(2016, 1, 1).PlusDays(dice.Below(4380));
        _incident = Anchor.PlusDays(-dice.Pick([0, 0, 0, 1, 2, 5, 9, 30, 90, 200]));
        Incident = Date(_incident);
        Asked = dice.Below(10) switch
        {
            0 or 1 or 2 or 3 => Anchor.PlusDays(dice.Between(0, 8)),
            4 or 5 => Anchor.PlusDays(dice.Between(45, 700)),
            _ => Anchor.PlusDays(dice.Between(-2, 45)),
        };
    }

    /// <summary>The percentage of facts that are known.</summary>
    public int Known { get; }

    /// <summary>The day around which everything happens.</summary>
    public LocalDate Anchor { get; }

    public DateFact Incident { get; }

    /// <summary>The day for which advice is asked.</summary>
    public LocalDate Asked { get; }

    /// <summary>The day of an event after the incident: close to it, to the day on which something changed, or to the moment asked; perhaps later than that.</summary>
    public DateFact Event() => _dice.Chance(6) ? DateFact.DidNotHappen
        : _dice.Chance(12) ? Date(NotBefore(_incident, Anchor.PlusDays(_dice.Between(-1, 1))))
        : _dice.Chance(15) ? Date(NotBefore(_incident, Asked.PlusDays(-_dice.Between(0, 7))))
        : Date(_incident.PlusDays(_dice.Pick([0, 0, 1, 2, 3, 5, 7, 8, 12, 21, 24, 40])));

    /// <summary>A day on which something may have happened, from the incident to soon after the moment asked.</summary>
    public LocalDate Near() => _dice.Chance(20)
        ? NotBefore(_incident, Asked.PlusDays(-_dice.Between(0, 7)))
        : _incident.PlusDays(_dice.Pick([0, 0, 1, 2, 3, 5, 7, 8, 12, 15, 21, 24, 40]));

    /// <summary>The day of an event whose time, of so many months, runs out about now; never before the incident.</summary>
    public DateFact Ago(int months) => Date(NotBefore(_incident, Asked.PlusMonths(-months).PlusDays(_dice.Between(-3, 5))));

    /// <summary>A day that is planned: so many days from now.</summary>
    public DateFact Ahead(int[] days) => Date(Asked.PlusDays(_dice.Pick(days)));

    /// <summary>The day of an event so many days after another one, or before it, though never before the incident.</summary>
    public DateFact After(DateFact cause, int[] days) =>
        cause.State == FactState.DidNotHappen || _dice.Chance(6) ? DateFact.DidNotHappen
        : cause.IsKnown ? Date(NotBefore(_incident, cause.Latest.PlusDays(_dice.Pick(days))))
        : Event();

    /// <summary>The day on which a view or a judgement was formed: perhaps before the incident.</summary>
    public DateFact View() => Date(_incident.PlusDays(_dice.Pick([-9, -1, 0, 0, 1, 2, 5, 9, 20, 40])));

    /// <summary>A date of birth: often close to eighteen years before, or close to the incident itself.</summary>
    public DateFact Birth() => Date(_dice.Below(4) switch
    {
        0 when _dice.Chance(50) => _incident.PlusYears(-18).PlusDays(_dice.Between(-3, 3)),
        1 when _dice.Chance(50) => _incident.PlusDays(_dice.Between(-3, 10)),
        _ => _incident.PlusDays(-_dice.Between(1, 6500)),
    });

    /// <summary>A date of birth of somebody about to turn sixteen, eighteen or twenty-five, or who lately has, or who is anywhere between.</summary>
    public DateFact BirthOfCareLeaver() => Date(_incident.PlusYears(-_dice.Pick([16, 18, 25, 17, 19, 20, 21, 23])).PlusDays(_dice.Pick([-200, -30, -1, 0, 1, 2])));

    /// <summary>A time of protection or of care before the incident, often at the edge of the six months before it; one that goes on has no end.</summary>
    public (DateFact Started, DateFact Ended) Period()
    {
        var started = _incident.PlusDays(-_dice.Pick([1, 30, 150, 190, 200, 400, 1000]));
        var ended = NotBefore(started, Before(_dice.Pick([-5, 0, 1, 100])));
        return (Date(started), _dice.Below(6) switch { 0 => default, 1 => DateFact.DidNotHappen, _ => Date(ended) });

        LocalDate Before(int days) => _dice.Chance(40) ? _incident.PlusMonths(-6).PlusDays(_dice.Between(-2, 2)) : _incident.PlusDays(-days);
    }

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

    private static LocalDate NotBefore(LocalDate first, LocalDate day) => LocalDate.Max(first, day);

    private static DateFact Moment(Instant instant) => DateFact.At(instant, London.DateOf(instant));
}
