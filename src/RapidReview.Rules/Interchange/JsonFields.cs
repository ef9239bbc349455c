using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using RapidReview.Facts;
using RapidReview.Law;
using RapidReview.Rules.Calendar;
using RapidReview.Rules.Conditions;
using RapidReview.Rules.Intake.Spellings;

namespace RapidReview.Rules.Interchange;

/// <summary>How single values are spelled in JSON.</summary>
internal static class JsonFields
{
    private static readonly DateSpelling Dates = new(isEvent: true);

    public static void Text(Utf8JsonWriter json, string name, string? value) => json.WriteString(name, value);

    public static void Code<T>(Utf8JsonWriter json, string name, T value)
        where T : struct, Enum => json.WriteString(name, Codes.Kebab(value.ToString()));

    public static void Code<T>(Utf8JsonWriter json, string name, T? value)
        where T : struct, Enum => json.WriteString(name, value is { } code ? Codes.Kebab(code.ToString()) : null);

    public static void Day(Utf8JsonWriter json, string name, LocalDate? value) =>
        json.WriteString(name, value is { } day ? IsoDay.Write(day) : null);

    public static void Moment(Utf8JsonWriter json, string name, Instant value) =>
        json.WriteString(name, InstantPattern.ExtendedIso.Format(value));

    /// <summary>A date as the case file spells it; null where it is not yet known.</summary>
    public static void Date(Utf8JsonWriter json, string name, DateFact value)
    {
        json.WritePropertyName(name);
        if (value.State == FactState.NotYetKnown)
            json.WriteNullValue();
        else
            Dates.Write(json, value);
    }

    public static void Limit(Utf8JsonWriter json, string name, TimeLimit? value)
    {
        if (value is not { } limit)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteNumber("count", limit.Count);
        Code(json, "unit", limit.Unit);
        json.WriteEndObject();
    }

    public static void Texts(Utf8JsonWriter json, string name, Items<string> values)
    {
        json.WritePropertyName(name);
        List(json, values, static (json, value) => json.WriteStringValue(value));
    }

    public static void List<T>(Utf8JsonWriter json, string name, Items<T> values, Action<Utf8JsonWriter, T> write)
    {
        json.WritePropertyName(name);
        List(json, values, write);
    }

    public static void List<T>(Utf8JsonWriter json, IEnumerable<T> values, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray();
        foreach (var value in values)
            write(json, value);
        json.WriteEndArray();
    }
}
