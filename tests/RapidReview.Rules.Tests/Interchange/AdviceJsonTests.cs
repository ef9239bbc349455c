using System.Text.Json;
using NodaTime;
using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Rules.Interchange;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.Interchange;

public class AdviceJsonTests
{
    private static readonly LocalDate Day = new(2024, 4, 8);

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, IndentSize = 2, NewLine = "\n", Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static TheoryData<DateFact, string> Dates => new()
    {
        { Day, "\"2024-04-08\"" },
        { DateFact.Between(Day, Day.PlusDays(2)), """{"from":"2024-04-08","to":"2024-04-10"}""" },
        { DateFact.At(Instant.FromUtc(2024, 4, 8, 9, 0), Day), "\"2024-04-08T10:00:00+01:00\"" },
        { DateFact.DidNotHappen, "\"did-not-happen\"" },
        { DateFact.CannotBeEstablished, "\"cannot-be-established\"" },
        { DateFact.NotYetKnown, "null" },
    };

    [Theory]
    [MemberData(nameof(Dates))]
    public void A_date_is_spelled_as_in_the_case_file(DateFact date, string spelling)
    {
        using var json = JsonDocument.Parse(AdviceJson.Write(With(date)));

        var written = json.RootElement.GetProperty("parts")[0].GetProperty("clocks")[0].GetProperty("start");
        Assert.Equal(spelling, JsonSerializer.Serialize(written).Replace("\\u002B", "+", StringComparison.Ordinal));
    }

    [Fact]
    public void The_text_ends_its_lines_alike_on_every_machine()
    {
        var json = AdviceJson.Write(With(Day));

        Assert.DoesNotContain('\r', json);
        Assert.EndsWith("}\n", json);
        Assert.Equal(json, AdviceJson.Write(With(Day)));
    }

    [Fact]
    public void A_checklist_is_written_item_by_item() => Approved.Matches(
        "tests/RapidReview.Rules.Tests/Interchange/checklist.approved.json",
        Checklist(A.Case().Child(born: Say.Day("Monday 1 January 2024"), died: false)));

    private static string Checklist(CaseBuilder the)
    {
        using var json = JsonDocument.Parse(AdviceJson.Write(TestPack.Of(new ScopingForm()).Load().Advise(the.Build(), Instant.FromUtc(2024, 4, 26, 12, 0))));
        var written = json.RootElement.GetProperty("parts")[0].GetProperty("checklists")[0];
        return JsonSerializer.Serialize(written, Indented) + "\n";
    }

    private static Advice With(DateFact start) => new()
    {
        Case = "INVENTED",
        AsAt = Instant.FromUtc(2024, 4, 26, 12, 0),
        Engine = "test",
        CalendarVersion = "test",
        Parts =
        [
            new AdvicePart
            {
                Nation = Cases.Nation.England,
                Jurisdiction = "The law of England applies: the incident happened there.",
                Arrangement = "No partnership's pack is loaded, so that only national rules are applied.",
                Packs = [],
                Clocks = [new ClockFinding { Id = "a.clock", Subject = "case", Says = "it starts", Outcome = Outcome.Met, Start = start, PrudentStart = default }],
            },
        ],
    };
}
