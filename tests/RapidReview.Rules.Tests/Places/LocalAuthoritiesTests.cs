using NodaTime;
using RapidReview.Rules.Places;

namespace RapidReview.Rules.Tests.Places;

public sealed class LocalAuthoritiesTests
{
    [Theory]
    [InlineData("E06000001", "Hartlepool")]
    [InlineData("E06000002", "Middlesbrough")]
    [InlineData("E06000003", "Redcar and Cleveland")]
    [InlineData("E06000004", "Stockton-on-Tees")]
    [InlineData("E06000021", "Stoke-on-Trent")]
    [InlineData("E06000053", "Isles of Scilly")]
    [InlineData("E06000057", "Northumberland")]
    [InlineData("E08000006", "Salford")]
    [InlineData("E08000037", "Gateshead")]
    [InlineData("E09000001", "City of London")]
    [InlineData("E10000015", "Hertfordshire")]
    [InlineData("E10000028", "Staffordshire")]
    [InlineData("W06000008", "Ceredigion")]
    [InlineData("W06000009", "Pembrokeshire")]
    [InlineData("W06000010", "Carmarthenshire")]
    [InlineData("W06000023", "Powys")]
    public void A_code_has_the_name_of_the_register(string code, string name) =>
        Assert.Equal(name, LocalAuthorities.Name(code));

    [Theory]
    [InlineData("E06999999")]
    [InlineData("e06000004")]
    [InlineData("Salford")]
    [InlineData("")]
    public void An_unknown_code_is_not_found_and_stands_for_itself(string code)
    {
        Assert.Null(LocalAuthorities.Find(code));
        Assert.Equal(code, LocalAuthorities.Name(code));
    }

    [Fact]
    public void Dorset_kept_its_name_and_changed_its_code_on_1_April_2019()
    {
        var change = new LocalDate(2019, 4, 1);

        Assert.Equal(new LocalAuthority("E10000009", "Dorset", "england", null, change), LocalAuthorities.Find("E10000009"));
        Assert.Equal(new LocalAuthority("E06000059", "Dorset", "england", change, null), LocalAuthorities.Find("E06000059"));
    }

    [Theory]
    [InlineData("E06000028", "E06000058")]
    [InlineData("E06000029", "E06000058")]
    [InlineData("E10000009", "E06000059 E06000058")]
    [InlineData("E10000002", "E06000060")]
    [InlineData("E10000021", "E06000061 E06000062")]
    [InlineData("E10000006", "E06000063 E06000064")]
    [InlineData("E10000023", "E06000065")]
    [InlineData("E10000027", "E06000066")]
    [InlineData("E08000016", "E08000038")]
    [InlineData("E08000019", "E08000039")]
    [InlineData("W06000007", "W06000023")]
    [InlineData("E06000004", "")]
    [InlineData("E06999999", "")]
    public void A_former_code_names_those_who_took_over(string code, string successors) =>
        Assert.Equal(successors, string.Join(' ', LocalAuthorities.ReplacedBy(code).Select(authority => authority.Code)));

    [Fact]
    public void All_are_the_table_and_each_is_found_by_its_code()
    {
        Assert.Equal(LocalAuthorityTable.Read().Authorities, LocalAuthorities.All);
        Assert.All(LocalAuthorities.All, authority => Assert.Same(authority, LocalAuthorities.Find(authority.Code)));
    }

    [Fact]
    public void The_table_says_where_it_comes_from_and_how_far_it_reaches()
    {
        Assert.Contains("Office for National Statistics", LocalAuthorities.Source, StringComparison.Ordinal);
        Assert.Equal("2025-04-01", LocalAuthorities.Version);
    }

    [Theory]
    [InlineData("E0600004", "E06000004")]
    [InlineData("Stockton", "E06000004")]
    public void A_slip_is_met_with_a_suggestion(string text, string code) =>
        Assert.Equal(LocalAuthorities.Find(code), LocalAuthorities.Nearest(text));

    [Fact]
    public void Nothing_at_all_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => LocalAuthorities.Find(null!));
        Assert.Throws<ArgumentNullException>(() => LocalAuthorities.Name(null!));
        Assert.Throws<ArgumentNullException>(() => LocalAuthorities.ReplacedBy(null!));
        Assert.Throws<ArgumentNullException>(() => LocalAuthorities.Nearest(null!));
    }
}
