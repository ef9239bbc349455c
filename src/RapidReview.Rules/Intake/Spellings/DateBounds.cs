using System.Text.Json;
using NodaTime;
using RapidReview.Facts;
using RapidReview.Rules.Model;

namespace RapidReview.Rules.Intake.Spellings;

/// <summary>A date that is known only within bounds: <c>{"from": …, "to": …}</c>, both days inclusive, neither left out.</summary>
internal static class DateBounds
{
    private const string Name = "date within bounds";
    private const string From = "from";
    private const string To = "to";

    private static readonly string[] Names = [From, To];

    public static DateFact Read(JsonElement json, Pointer at, ProblemList problems, string expected)
    {
        var from = default(LocalDate?);
        var to = default(LocalDate?);
        var members = new ObjectReader(Name, Names, Names);
        members.Read(json, at, problems, (name, value) =>
        {
            var day = ReadDay(value, at.Of(name), problems, expected);
            if (name is From)
                from = day;
            else
                to = day;
        });
        if (from > to)
            problems.Add(IntakeProblems.BoundsReversed(at));
        return from <= to ? DateFact.Between(from.Value, to.Value) : default;
    }

    public static void Write(Utf8JsonWriter json, LocalDate from, LocalDate to)
    {
        json.WriteStartObject();
        json.WriteString(From, DateText.Write(from));
        json.WriteString(To, DateText.Write(to));
        json.WriteEndObject();
    }

    private static LocalDate? ReadDay(JsonElement json, Pointer at, ProblemList problems, string expected)
    {
        var (day, problem) = json.ValueKind == JsonValueKind.String
            ? DateText.ReadDay(json.GetString()!, at, "Give a day such as `\"2024-04-05\"`")
            : (default, IntakeProblems.WrongKind(at, JsonKinds.Name(json), expected));
        if (problem is not null)
            problems.Add(problem);
        return problem is null ? day : null;
    }
}
