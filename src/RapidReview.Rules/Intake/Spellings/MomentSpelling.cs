using System.Text.Json;
using NodaTime;
using RapidReview.Rules.Calendar;
using RapidReview.Rules.Model;

namespace RapidReview.Rules.Intake.Spellings;

/// <summary>A moment up to which something holds; a day means the end of that day in London.</summary>
internal sealed class MomentSpelling : Spelling<Instant?>
{
    /// <inheritdoc/>
    public override string Expected =>
        "Give a day such as `\"2024-04-05\"`, which means its end in London, or a moment such as `\"2024-04-05T10:00:00+01:00\"`";

    /// <inheritdoc/>
    public override Instant? Read(JsonElement json, Pointer at, ProblemList problems)
    {
        if (json.ValueKind != JsonValueKind.String)
            return Wrong(json, at, problems);
        var text = json.GetString()!;
        if (DateText.HasTime(text))
        {
            var (moment, wrong) = DateText.ReadMoment(text, at, Expected);
            if (wrong is not null)
                problems.Add(wrong);
            return moment;
        }

        var (day, problem) = DateText.ReadDay(text, at, Expected);
        if (problem is null)
            return London.EndOfDay(day);
        problems.Add(problem);
        return null;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter json, Instant? value)
    {
        var moment = value!.Value;
        var day = London.DateOf(moment);
        json.WriteStringValue(London.EndOfDay(day) == moment ? DateText.Write(day) : DateText.Write(moment));
    }
}
