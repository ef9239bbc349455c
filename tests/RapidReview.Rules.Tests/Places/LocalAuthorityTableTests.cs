using NodaTime;
using RapidReview.Rules.Places;

namespace RapidReview.Rules.Tests.Places;

public sealed class LocalAuthorityTableTests
{
    private static readonly LocalAuthorityTable Table = LocalAuthorityTable.Read();

    [Fact]
    public void Every_code_has_the_shape_of_an_upper_tier_code_of_its_nation() =>
        Assert.All(Table.Authorities, authority => Assert.Matches(
            authority.Nation switch { "england" => "^E(06|08|09|10)[0-9]{6}$", "wales" => "^W06[0-9]{6}$", _ => "^$" },
            authority.Code));

    [Fact]
    public void Codes_are_unique_and_in_order()
    {
        var codes = Table.Authorities.Select(authority => authority.Code).ToList();

        Assert.Equal(codes.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), codes);
    }

    [Fact]
    public void Every_name_is_written_without_stray_space() =>
        Assert.All(Table.Authorities, authority => Assert.Matches(@"^\p{Lu}[\p{L},.-]*( [\p{L},.-]+)*$", authority.Name));

    // From outside this table: the Commons Library's briefing of 2019 and the children in need census of 2022 each speak
    // of 152 authorities; counting by day in two public data sets of other authors gives these same numbers.
    [Theory]
    [InlineData(2018, 7, 1, 152)]
    [InlineData(2019, 3, 31, 152)]
    [InlineData(2019, 4, 1, 151)]
    [InlineData(2020, 4, 1, 151)]
    [InlineData(2021, 3, 31, 151)]
    [InlineData(2021, 4, 1, 152)]
    [InlineData(2023, 3, 31, 152)]
    [InlineData(2023, 4, 1, 153)]
    [InlineData(2024, 1, 1, 153)]
    [InlineData(2025, 4, 1, 153)]
    public void England_has_as_many_as_others_count_for_the_day(int year, int month, int day, int number) =>
        Assert.Equal(number, Count("england", new LocalDate(year, month, day)));

    [Theory]
    [InlineData(2008)]
    [InlineData(2018)]
    [InlineData(2019)]
    [InlineData(2021)]
    [InlineData(2023)]
    [InlineData(2025)]
    [InlineData(2030)]
    public void Wales_always_has_twenty_two(int year) =>
        Assert.All(Enumerable.Range(1, 12), month => Assert.Equal(22, Count("wales", new LocalDate(year, month, 1))));

    [Fact]
    public void Two_codes_of_one_name_never_hold_on_the_same_day() =>
        Assert.All(
            Table.Authorities.GroupBy(authority => authority.Name, StringComparer.Ordinal),
            same => Assert.All(same.Zip(same.Skip(1)), pair => Assert.False(Overlap(pair.First, pair.Second))));

    [Fact]
    public void A_period_has_at_least_a_day() =>
        Assert.All(
            Table.Authorities.Where(authority => authority is { From: not null, Until: not null }),
            authority => Assert.True(authority.From < authority.Until));

    [Fact]
    public void Whoever_ended_was_replaced_on_the_same_day_in_the_same_nation() =>
        Assert.All(Table.Authorities.Where(authority => authority.Until is not null), ended =>
        {
            var successors = Table.ReplacedBy(ended.Code);

            Assert.NotEmpty(successors);
            Assert.All(successors, one => Assert.Equal((ended.Until, ended.Nation), (one.From, one.Nation)));
        });

    [Fact]
    public void Whoever_began_replaced_someone()
    {
        var successors = Table.Authorities.SelectMany(authority => Table.ReplacedBy(authority.Code)).ToHashSet();

        Assert.Equal(successors, Table.Authorities.Where(authority => authority.From is not null).ToHashSet());
    }

    [Fact]
    public void Nobody_is_replaced_while_current() =>
        Assert.All(
            Table.Authorities.Where(authority => authority.Until is null),
            current => Assert.Empty(Table.ReplacedBy(current.Code)));

    [Fact]
    public void The_version_is_the_day_of_the_latest_change() =>
        Assert.Equal(Table.Version, $"{Table.Authorities.Max(authority => authority.From):uuuu-MM-dd}");

    private static int Count(string nation, LocalDate day) => Table.Authorities.Count(authority =>
        string.Equals(authority.Nation, nation, StringComparison.Ordinal) && authority.ExistsOn(day));

    private static bool Overlap(LocalAuthority first, LocalAuthority second) =>
        (first.From ?? LocalDate.MinIsoValue) < (second.Until ?? LocalDate.MaxIsoValue)
        && (second.From ?? LocalDate.MinIsoValue) < (first.Until ?? LocalDate.MaxIsoValue);
}
