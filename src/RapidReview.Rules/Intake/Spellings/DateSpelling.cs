using System.Text.Json;
using NodaTime;
using RapidReview.Facts;
using RapidReview.Rules.Calendar;
using RapidReview.Rules.Model;

namespace RapidReview.Rules.Intake.Spellings;

/// <summary>A date: a day in London, a moment, the first and last day that it can have been, or a word for what is known of it.</summary>
internal sealed class DateSpelling(bool isEvent) : Spelling<DateFact>
{
    /// <inheritdoc/>
    public override string Expected =>
        "Give a day such as `\"2024-04-05\"`, a moment such as `\"2024-04-05T10:00:00+01:00\"`, the first and the last day as "
        + "`{\"from\": \"2024-04-01\", \"to\": \"2024-04-05\"}`, or `\"cannot-be-established\"`"
        + (isEvent ? ", or `\"did-not-happen\"`" : "");

    /// <inheritdoc/>
    public override DateFact Read(JsonElement json, Pointer at, ProblemList problems) => json.ValueKind switch
    {
        JsonValueKind.String => ReadText(json.GetString()!, at, problems),
        JsonValueKind.Object => DateBounds.Read(json, at, problems, Expected),
        _ => Wrong(json, at, problems),
    };

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter json, DateFact value)
    {
        if (value.State == FactState.CannotBeEstablished)
            json.WriteStringValue(ReservedWords.CannotBeEstablished);
        else if (value.State == FactState.DidNotHappen)
            json.WriteStringValue(ReservedWords.DidNotHappen);
        else if (value.Instant is { } moment)
            json.WriteStringValue(DateText.Write(moment));
        else if (value.IsExact)
            json.WriteStringValue(DateText.Write(value.Earliest));
        else
            DateBounds.Write(json, value.Earliest, value.Latest);
    }

    private DateFact ReadText(string text, Pointer at, ProblemList problems)
    {
        if (text is ReservedWords.CannotBeEstablished)
            return DateFact.CannotBeEstablished;
        if (text is ReservedWords.DidNotHappen)
            return ReadDidNotHappen(at, problems);
        if (DateText.HasTime(text))
            return ReadMoment(text, at, problems);
        var (day, problem) = DateText.ReadDay(text, at, Expected);
        if (problem is not null)
            problems.Add(problem);
        return day;
    }

    private static DateFact At(Instant moment) => DateFact.At(moment, London.DateOf(moment));

    private DateFact ReadMoment(string text, Pointer at, ProblemList problems)
    {
        var (moment, problem) = DateText.ReadMoment(text, at, Expected);
        if (problem is not null)
            problems.Add(problem);
        return At(moment);
    }

    private DateFact ReadDidNotHappen(Pointer at, ProblemList problems)
    {
        if (!isEvent)
            problems.Add(IntakeProblems.NotAnEvent(at));
        return DateFact.DidNotHappen;
    }
}
