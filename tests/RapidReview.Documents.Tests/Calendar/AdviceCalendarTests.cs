using System.Text;
using NodaTime;
using RapidReview.Documents.Calendar;
using RapidReview.Documents.Tests.Support;
using RapidReview.Findings;

namespace RapidReview.Documents.Tests.Calendar;

public class AdviceCalendarTests
{
    /// <summary>Thursday 28 March 2024 and five working days: Monday 8 April, Good Friday and Easter Monday not counted. Not yet notified.</summary>
    private const string Open = """
        {
          "schemaVersion": 1, "case": "INVENTED-OPEN",
          "incident": { "occurredOn": "2024-03-28", "place": { "authority": "E06000004" } },
          "children": [{ "ref": "A", "bornOn": "2020-05-02", "residence": { "authority": "E06000004" }, "diedOn": "2024-03-28",
            "knowledge": { "items": [{ "by": "E06000004", "knewOfIncident": "2024-03-28", "knewOfDeath": "2024-03-28", "knewOfDeathOrSeriousHarm": "2024-03-28", "views": [{ "view": "suspected", "on": "2024-03-28" }] }] } }],
          "events": { "completeTo": "2024-04-02" }
        }
        """;

    [Fact]
    public void An_open_duty_stands_on_its_last_day()
    {
        var notify = Events(Open).Single(entry => entry.Contains("SUMMARY:Last day: Stockton-on-Tees local authority must notify the Panel", StringComparison.Ordinal));
        Assert.Contains("DTSTART;VALUE=DATE:20240408\r\nDTEND;VALUE=DATE:20240409\r\n", notify, StringComparison.Ordinal);
        // Two working days before Monday 8 April is Thursday 4 April: four days, less nine hours of the first.
        Assert.Contains("TRIGGER:-P3DT15H\r\n", notify, StringComparison.Ordinal);
    }

    [Fact]
    public void Newer_advice_moves_an_entry_and_does_not_add_one()
    {
        var (before, after) = (Events(Open), Events(Open.Replace("\"completeTo\": \"2024-04-02\"", "\"completeTo\": \"2024-04-03\"", StringComparison.Ordinal)));
        Assert.Equal(before.Select(Uid), after.Select(Uid));
        Assert.Equal(before.Count, before.Select(Uid).Distinct(StringComparer.Ordinal).Count());
        Assert.True(Sequence(after[0]) > Sequence(before[0]));
    }

    [Fact]
    public void A_uid_tells_nothing_of_the_case() => Assert.All(Events(Open), entry => Assert.Matches("^[0-9a-f]{40}@rapidreview$", Uid(entry)));

    [Fact]
    public void Another_case_has_entries_of_its_own() =>
        Assert.Empty(Events(Open).Select(Uid).Intersect(Events(Open.Replace("INVENTED-OPEN", "INVENTED-OTHER", StringComparison.Ordinal)).Select(Uid)));

    [Fact]
    public void What_is_done_or_not_owed_or_has_no_day_is_not_there()
    {
        foreach (var one in AdvisedCase.All)
        {
            var open = one.Advice.Parts.Where(part => !part.Forced).SelectMany(part => part.Duties).Where(duty => duty.Owed != Outcome.NotMet && duty.Due.IsKnown && !duty.Done.IsKnown).ToList();
            Assert.Equal(open.Count + open.Count(duty => duty.Prudent.IsKnown && !duty.Prudent.Equals(duty.Due)), Entries(AdviceCalendar.Of(one.Advice)).Count);
        }

        Assert.Contains(AdvisedCase.All, one => Entries(AdviceCalendar.Of(one.Advice)).Count > 2);
    }

    [Fact]
    public void The_prudent_day_is_an_entry_of_its_own_that_says_what_it_is()
    {
        var prudent = AdvisedCase.All.SelectMany(one => Entries(AdviceCalendar.Of(one.Advice))).Where(entry => entry.Contains("SUMMARY:Prudently by this day", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(prudent);
        Assert.All(prudent, entry => Assert.Contains("advice\\, not a second duty", entry, StringComparison.Ordinal));
    }

    [Fact]
    public void Lines_are_folded_at_75_octets_and_end_as_they_should()
    {
        foreach (var one in AdvisedCase.All)
        {
            var text = AdviceCalendar.Of(one.Advice);
            Assert.Equal(text.Count(letter => letter == '\n'), text.Split("\r\n").Length - 1);
            Assert.All(text.Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        }
    }

    [Fact]
    public void A_reference_that_is_more_than_text_is_text()
    {
        var advice = AdvisedCase.Parse(Open).Advice with { Case = "x\r\nEND:VCALENDAR\r\n\u202E;,\\" + new string('\u0416', 200) };
        var text = AdviceCalendar.Of(advice);
        Assert.Single(text.Split("\r\n"), line => line == "END:VCALENDAR");
        Assert.All(text.Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
    }

    private static List<string> Events(string json) => Entries(AdviceCalendar.Of(AdvisedCase.Parse(json, Instant.FromUtc(2024, 4, 30, 12, 0)).Advice));

    private static List<string> Entries(string calendar) => [.. calendar.Replace("\r\n ", "", StringComparison.Ordinal).Split("BEGIN:VEVENT").Skip(1)];

    private static string Uid(string entry) => Value(entry, "UID");

    private static long Sequence(string entry) => long.Parse(Value(entry, "SEQUENCE"));

    private static string Value(string entry, string name) => entry.Split("\r\n").Single(line => line.StartsWith($"{name}:", StringComparison.Ordinal))[(name.Length + 1)..];
}
