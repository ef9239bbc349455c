using NodaTime;
using RapidReview.Rules.Calendar;
using RapidReview.Rules.Intake;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.Intake.Spellings;

public class MomentSpellingTests
{
    private const string CompleteTo = "/events/completeTo";

    [Fact]
    public void A_day_means_its_end_in_London() =>
        Assert.Equal(London.EndOfDay(new(2024, 4, 26)), Read("\"2024-04-26\""));

    [Fact]
    public void A_moment_is_itself() =>
        Assert.Equal(Instant.FromUtc(2024, 4, 26, 16, 30), Read("\"2024-04-26T17:30:00+01:00\""));

    [Theory]
    [InlineData("\"2024-04-26\"")]
    [InlineData("\"2024-10-27\"")]
    [InlineData("\"2024-04-26T17:30:00+01:00\"")]
    public void It_is_written_as_it_was_read(string json) =>
        Assert.Contains($"\"completeTo\": {json}", CaseFileWriter.Write(SmallCase.File with { Events = new() { CompleteTo = Read(json) } }));

    [Theory]
    [InlineData("true", "RR112")]
    [InlineData("\"now\"", "RR130")]
    [InlineData("\"2024-04-31\"", "RR131")]
    [InlineData("\"2024-04-26T17:30\"", "RR133")]
    [InlineData("\"9999-12-31\"", "RR132")]
    public void Anything_else_is_refused(string json, string code) => Assert.Equal(code, SmallCase.Problem(CompleteTo, json).Code);

    private static Instant? Read(string json) => SmallCase.Read(SmallCase.With(CompleteTo, json)).Events.CompleteTo;
}
