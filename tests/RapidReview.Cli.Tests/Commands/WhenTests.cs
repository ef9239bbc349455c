using NodaTime;
using RapidReview.Cli.Commands;

namespace RapidReview.Cli.Tests.Commands;

public class WhenTests
{
    [Theory]
    [InlineData("2024-04-26", 2024, 4, 26, 23)]
    [InlineData("2024-12-26", 2024, 12, 27, 0)]
    public void A_day_means_its_end_in_London(string text, int year, int month, int day, int hour) =>
        Assert.Equal(Instant.FromUtc(year, month, day, hour, 0) - Duration.Epsilon, When.Read(text));

    [Theory]
    [InlineData("2024-04-26T10:00+01:00")]
    [InlineData("2024-04-26T10:00:00+01:00")]
    [InlineData("2024-04-26T09:00:00.000Z")]
    public void A_moment_has_an_offset(string text) => Assert.Equal(Instant.FromUtc(2024, 4, 26, 9, 0), When.Read(text));

    [Theory]
    [InlineData("")]
    [InlineData("today")]
    [InlineData("2024-02-30")]
    [InlineData("2024-4-26")]
    [InlineData("26/04/2024")]
    [InlineData("2024-04-26T10:00")]
    [InlineData("1066-10-14")]
    [InlineData("9999-12-31T23:00Z")]
    public void Anything_else_is_neither(string text) => Assert.Null(When.Read(text));
}
