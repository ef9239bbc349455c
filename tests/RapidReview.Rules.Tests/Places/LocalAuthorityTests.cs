using NodaTime;
using RapidReview.Rules.Places;

namespace RapidReview.Rules.Tests.Places;

public sealed class LocalAuthorityTests
{
    private static readonly LocalAuthority Anywhere =
        new("E06999999", "Anywhere", "england", new LocalDate(2019, 4, 1), new LocalDate(2023, 4, 1));

    [Theory]
    [InlineData(2019, 3, 31, false)]
    [InlineData(2019, 4, 1, true)]
    [InlineData(2023, 3, 31, true)]
    [InlineData(2023, 4, 1, false)]
    public void It_exists_from_its_first_day_to_the_day_before_it_ends(int year, int month, int day, bool exists) =>
        Assert.Equal(exists, Anywhere.ExistsOn(new LocalDate(year, month, day)));

    [Fact]
    public void Without_dates_it_exists_on_every_day()
    {
        var always = Anywhere with { From = null, Until = null };

        Assert.True(always.ExistsOn(LocalDate.MinIsoValue));
        Assert.True(always.ExistsOn(LocalDate.MaxIsoValue));
    }
}
