using RapidReview.Facts;

namespace RapidReview.Tests.Facts;

public sealed class CountFactTests
{
    [Theory]
    [InlineData(2, 4, 2, "true")]
    [InlineData(2, 4, 3, "unknown")]
    [InlineData(2, 4, 4, "unknown")]
    [InlineData(2, 4, 5, "false")]
    [InlineData(2, int.MaxValue, 5, "unknown")]
    [InlineData(0, 0, 0, "true")]
    [InlineData(0, 0, 1, "false")]
    public void So_many_or_more(int atLeast, int atMost, int number, string expected) =>
        Assert.Equal(expected, (new CountFact(atLeast, atMost) >= number).ToString());

    [Theory]
    [InlineData(2, 4, 1, "false")]
    [InlineData(2, 4, 2, "unknown")]
    [InlineData(2, 4, 3, "unknown")]
    [InlineData(2, 4, 4, "true")]
    [InlineData(2, int.MaxValue, 5, "unknown")]
    [InlineData(0, 0, 0, "true")]
    public void So_many_or_fewer(int atLeast, int atMost, int number, string expected) =>
        Assert.Equal(expected, (new CountFact(atLeast, atMost) <= number).ToString());

    [Fact]
    public void Bounds_answer_only_where_every_number_within_them_agrees()
    {
        for (var low = 0; low <= 4; low++)
        {
            for (var high = low; high <= 4; high++)
            {
                for (var number = 0; number <= 5; number++)
                {
                    var every = Enumerable.Range(low, high - low + 1).Select(n => n >= number).Distinct().ToArray();
                    var expected = every.Length == 1 ? Truth.Of(every[0]) : Truth.Unknown;
                    Assert.Equal(expected, new CountFact(low, high) >= number);
                }
            }
        }
    }
}
