using NodaTime;
using NodaTime.Text;
using RapidReview.Rules.Calendar;

namespace RapidReview.Rules.Tests.Calendar;

public sealed class IsoDayTests
{
    [Fact]
    public void Every_day_of_eight_centuries_is_spelled_and_read_as_the_library_does()
    {
        for (var day = new LocalDate(1601, 1, 1); day.Year < 2401; day = day.PlusDays(1))
        {
            var text = LocalDatePattern.Iso.Format(day);
            if (IsoDay.Write(day) != text || IsoDay.Read(text) != day)
                Assert.Fail(text);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("2024-02-30")]
    [InlineData("2023-02-29")]
    [InlineData("2024-00-10")]
    [InlineData("2024-13-10")]
    [InlineData("2024-01-00")]
    [InlineData("0000-01-01")]
    [InlineData("2024-1-10")]
    [InlineData("2024-01-1O")]
    [InlineData("+024-01-10")]
    [InlineData("2024/01/10")]
    [InlineData("2024-01-10T")]
    [InlineData("\u0662024-01-10")]
    public void What_is_no_day_is_not_read(string text) => Assert.Null(IsoDay.Read(text));
}
