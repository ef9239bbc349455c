using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;
using RapidReview.Rules.Calendar;

namespace RapidReview.Testing.Generation;

/// <summary>Makes up dates, in every way in which a case file can give them.</summary>
internal static class CaseDates
{
    private static readonly OffsetDateTimePattern Moments = OffsetDateTimePattern.Rfc3339;

    /// <summary>A date from so many days after the incident to so many, or a word about it.</summary>
    public static JsonNode Date(CaseWorld world, int least, int most, bool isEvent) => world.Dice.Below(20) switch
    {
        0 => "cannot-be-established",
        1 when isEvent => "did-not-happen",
        2 or 3 => Bounds(world, world.After(least, most)),
        4 or 5 or 6 => Moment(world, world.After(least, most)),
        _ => Text(world.After(least, most)),
    };

    /// <summary>A moment at any minute of a day in London.</summary>
    public static JsonNode Moment(CaseWorld world, LocalDate day)
    {
        var moment = London.StartOfDay(day) + Duration.FromMinutes(world.Dice.Below(23 * 60));
        return Moments.Format(world.Dice.Chance(50) ? moment.WithOffset(Offset.Zero) : moment.InZone(London.Zone).ToOffsetDateTime());
    }

    /// <summary>A day as text.</summary>
    public static string Text(LocalDate day) => LocalDatePattern.Iso.Format(day);

    private static JsonObject Bounds(CaseWorld world, LocalDate day) => new()
    {
        ["from"] = Text(day),
        ["to"] = Text(day.PlusDays(world.Dice.Pick([0, 1, 2, 7, 31]))),
    };
}
