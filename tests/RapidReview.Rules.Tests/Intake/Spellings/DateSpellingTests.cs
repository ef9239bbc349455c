using NodaTime;
using RapidReview.Facts;
using RapidReview.Rules.Calendar;
using RapidReview.Rules.Intake;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.Intake.Spellings;

public class DateSpellingTests
{
    private const string Sent = "/notifications/0/sentOn";

    [Fact]
    public void A_day_is_a_day_in_London() => Assert.Equal(DateFact.OnDay(new(2024, 4, 5)), Read("\"2024-04-05\""));

    [Theory]
    [InlineData("2024-04-05T10:00:00+01:00", 9, 0)]
    [InlineData("2024-04-05T10:00+01:00", 9, 0)]
    [InlineData("2024-04-05T09:00:00Z", 9, 0)]
    [InlineData("2024-04-05T23:30:00Z", 23, 30)]
    public void A_moment_falls_on_its_day_in_London(string text, int hour, int minute)
    {
        var moment = Instant.FromUtc(2024, 4, 5, hour, minute);
        Assert.Equal(DateFact.At(moment, London.DateOf(moment)), Read($"\"{text}\""));
    }

    [Fact]
    public void Half_past_eleven_in_the_evening_UTC_is_the_next_day_in_a_London_summer() =>
        Assert.Equal(new LocalDate(2024, 4, 6), Read("\"2024-04-05T23:30:00Z\"").Earliest);

    [Fact]
    public void Bounds_are_the_first_and_the_last_day() =>
        Assert.Equal(DateFact.Between(new(2024, 4, 1), new(2024, 4, 5)), Read("""{ "to": "2024-04-05", "from": "2024-04-01" }"""));

    [Fact]
    public void Words_stand_for_what_is_known()
    {
        Assert.Equal(DateFact.CannotBeEstablished, Read("\"cannot-be-established\""));
        Assert.Equal(DateFact.DidNotHappen, Read("\"did-not-happen\""));
        Assert.Equal(DateFact.NotYetKnown, Read("null"));
    }

    [Theory]
    [InlineData("\"5 April 2024\"", "RR130")]
    [InlineData("\"2024-4-5\"", "RR130")]
    [InlineData("\"\"", "RR130")]
    [InlineData("\"２０２４-04-05\"", "RR130")]
    [InlineData("\"2024-04-05 10:00\"", "RR130")]
    [InlineData("\"2024-04-05t10:00z\"", "RR130")]
    [InlineData("\"2024-04-05T25:00Z\"", "RR130")]
    [InlineData("\"2024-04-05T10:00:00+01\"", "RR130")]
    [InlineData("\"2024-04-05T10:00:00+19:00\"", "RR130")]
    [InlineData("\"2024-04-05T10:00\"", "RR133")]
    [InlineData("\"2023-02-29\"", "RR131")]
    [InlineData("\"2024-13-01\"", "RR131")]
    [InlineData("\"0000-01-01\"", "RR131")]
    [InlineData("\"2024-02-30T10:00Z\"", "RR131")]
    [InlineData("\"2101-01-01\"", "RR132")]
    [InlineData("\"1899-12-31\"", "RR132")]
    [InlineData("\"9999-12-31T23:59:59-18:00\"", "RR132")]
    [InlineData("""{ "from": "2024-04-05", "to": null }""", "RR113")]
    [InlineData("""{ "from": "2024-04-05", "to": "2024-04-06T10:00Z" }""", "RR130")]
    [InlineData("""{ "from": "2024-04-05", "to": "2024-04-06", "at": 1 }""", "RR110")]
    [InlineData("""{ "from": "2024-04-05", "to": 1 }""", "RR112")]
    [InlineData("""{ "from": "2024-04-05", "to": "2024-04-04" }""", "RR134")]
    public void Anything_else_is_refused(string json, string code) => Assert.Equal(code, SmallCase.Problem(Sent, json).Code);

    [Theory]
    [InlineData("\"2024-04-05T10:00:00+01:00\"")]
    [InlineData("\"2024-01-05T10:00:00Z\"")]
    [InlineData("\"2024-04-05T10:00:00.123456789+01:00\"")]
    [InlineData("\"2024-04-05\"")]
    [InlineData("\"cannot-be-established\"")]
    [InlineData("\"did-not-happen\"")]
    public void What_is_written_is_what_people_in_London_would_write(string json) =>
        Assert.Contains($"\"sentOn\": {json}", CaseFileWriter.Write(SmallCase.File with { Notifications = [new() { Ref = "n", SentOn = ReadLoosely(json) }] }));

    private static DateFact Read(string json) => SmallCase.Read(SmallCase.With(Sent, json)).Notifications[0].SentOn;

    // The incident is taken out, so that any day is possible.
    private static DateFact ReadLoosely(string json) =>
        SmallCase.Read(SmallCase.With("/incident", "null", Sent, json)).Notifications[0].SentOn;
}
