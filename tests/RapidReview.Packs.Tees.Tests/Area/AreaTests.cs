using RapidReview.Findings;

namespace RapidReview.Packs.Tees.Tests.Area;

/// <summary>Which of the two partnerships it is, and to which authority an incident falls.</summary>
public class AreaTests
{
    [Theory]
    [InlineData(ACase.Hartlepool, Outcome.Met, Outcome.NotMet)]
    [InlineData(ACase.Stockton, Outcome.Met, Outcome.NotMet)]
    [InlineData(ACase.Middlesbrough, Outcome.NotMet, Outcome.Met)]
    [InlineData(ACase.Redcar, Outcome.NotMet, Outcome.Met)]
    public void Four_authorities_are_two_partnerships(string authority, Outcome north, Outcome south)
    {
        var the = ACase.Harmed(authority: authority);
        Assert.Equal(north, the.Outcome("area.hartlepool-and-stockton", the.Authority));
        Assert.Equal(south, the.Outcome("area.middlesbrough-and-redcar", the.Authority));
    }

    [Fact]
    public void Elsewhere_the_arrangement_is_not_applied()
    {
        var part = ACase.Harmed(authority: ACase.Salford).Part();
        Assert.Equal(["england"], part.Packs.Select(pack => pack.Id));
    }

    [Fact]
    public void Forced_elsewhere_neither_partnership_is_named()
    {
        var part = ACase.Harmed(authority: ACase.Salford).Forced();
        Assert.Equal(Outcome.NotMet, Look.OutcomeOf(part, "tees.area.hartlepool-and-stockton", $"authority:{ACase.Salford}"));
        Assert.Equal(Outcome.NotMet, Look.OutcomeOf(part, "tees.area.middlesbrough-and-redcar", $"authority:{ACase.Salford}"));
    }

    [Fact]
    public void The_incident_falls_to_the_authority_of_the_place_and_not_to_that_of_the_home()
    {
        var the = ACase.Harmed().With("residence", new System.Text.Json.Nodes.JsonObject { ["authority"] = ACase.Middlesbrough });
        Assert.Equal(Outcome.Met, the.Outcome("area.falls-to-authority"));
        Assert.Equal(Outcome.NotMet, the.Outcome("area.falls-to-authority", $"child:A/authority:{ACase.Middlesbrough}"));
    }

    [Fact]
    public void Outside_England_it_falls_to_the_authority_of_the_home()
    {
        var the = ACase.Harmed().Incident("place", new System.Text.Json.Nodes.JsonObject { ["nation"] = "scotland" });
        Assert.Equal(Outcome.Met, the.Outcome("area.falls-to-authority"));
    }

    [Fact]
    public void While_the_place_is_not_known_nobody_is_chosen()
    {
        var the = ACase.Harmed().Incident("place", new System.Text.Json.Nodes.JsonObject());
        Assert.DoesNotContain(the.Part().Criteria, finding => finding is { Id: "tees.area.falls-to-authority", Outcome: Outcome.Met });
    }
}
