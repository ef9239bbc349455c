using System.Text.Json;
using RapidReview.Rules.Intake;
using RapidReview.Rules.Intake.Spellings;
using RapidReview.Rules.Model;

namespace RapidReview.Rules.Tests.Intake.Spellings;

public class NumberSpellingTests
{
    [Theory]
    [InlineData("0", null)]
    [InlineData("1000000", null)]
    [InlineData("1000001", "RR125")]
    [InlineData("-1", "RR125")]
    [InlineData("1.5", "RR125")]
    [InlineData("1e400", "RR125")]
    [InlineData("\"1\"", "RR112")]
    public void Only_what_can_be_counted_is_a_number(string json, string? code)
    {
        var problems = new ProblemList("");
        new NumberSpelling().Read(JsonDocument.Parse(json).RootElement, Pointer.Root, problems);
        Assert.Equal(code, problems.ToItems().SingleOrDefault()?.Code);
    }
}
