using RapidReview.Rules.Places;

namespace RapidReview.Rules.Tests.Places;

public sealed class NearestLocalAuthorityTests
{
    private static readonly NearestLocalAuthority Nearest = new(LocalAuthorityTable.Read().Authorities);

    [Fact]
    public void Every_code_is_nearest_to_itself() =>
        Assert.All(LocalAuthorities.All, authority => Assert.Equal(authority, Nearest.To(authority.Code)));

    [Fact]
    public void Every_current_name_leads_to_its_current_code() =>
        Assert.All(
            LocalAuthorities.All.Where(authority => authority.Until is null),
            authority => Assert.Equal(authority, Nearest.To(authority.Name)));

    [Theory]
    [InlineData("E0600004", "E06000004")]
    [InlineData("E060000004", "E06000004")]
    [InlineData("e06 000 004", "E06000004")]
    [InlineData("EO60OOOO4", "E06000004")]
    [InlineData("W0600009", "W06000009")]
    [InlineData("E60000004", "E06000004")]
    public void A_mistyped_code_leads_to_the_one_that_was_meant(string typed, string code) =>
        Assert.Equal(code, Nearest.To(typed)?.Code);

    [Theory]
    [InlineData("Stockton", "E06000004")]
    [InlineData("Stockton on Tees Borough Council", "E06000004")]
    [InlineData("middlesborough", "E06000002")]
    [InlineData("Redcar & Cleveland", "E06000003")]
    [InlineData("Salford City Council", "E08000006")]
    [InlineData("Stoke", "E06000021")]
    [InlineData("City of Stoke-on-Trent", "E06000021")]
    [InlineData("Staffs County Staffordshire", "E10000028")]
    [InlineData("Bristol", "E06000023")]
    [InlineData("Hull", "E06000010")]
    [InlineData("Durham", "E06000047")]
    [InlineData("St Helens", "E08000013")]
    [InlineData("London Borough of Camden", "E09000007")]
    [InlineData("City of London Corporation", "E09000001")]
    [InlineData("Pembrokshire", "W06000009")]
    [InlineData("Cardif", "W06000015")]
    public void A_name_leads_to_its_code(string typed, string code) => Assert.Equal(code, Nearest.To(typed)?.Code);

    [Theory]
    [InlineData("Dorset", "E06000059")]
    [InlineData("Sheffield", "E08000039")]
    [InlineData("Powys", "W06000023")]
    [InlineData("Bournemouth", "E06000058")]
    [InlineData("Cumbria", "E10000006")]
    [InlineData("Northamptonshire", "E10000021")]
    public void A_name_leads_to_the_code_of_today_unless_only_a_former_authority_bore_it(string typed, string code) =>
        Assert.Equal(code, Nearest.To(typed)?.Code);

    [Theory]
    [InlineData("Yorkshire")]
    [InlineData("Kingston")]
    [InlineData("Cheshire")]
    [InlineData("E06000099")]
    [InlineData("E08000060")]
    public void Between_equally_near_ones_it_stays_silent(string typed) => Assert.Null(Nearest.To(typed));

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("-")]
    [InlineData("7")]
    [InlineData("Atlantis")]
    [InlineData("S12000047")]
    [InlineData("Council")]
    public void Where_nothing_is_near_it_stays_silent(string typed) => Assert.Null(Nearest.To(typed));
}
