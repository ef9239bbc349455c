using RapidReview.Cases;
using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.Wales.Prompts;

public class UnexpectedDeathTests
{
    [Theory]
    [InlineData(MannerOfDeath.SuspectedSuicide, true)]
    [InlineData(MannerOfDeath.SuspectedHomicide, true)]
    [InlineData(MannerOfDeath.Unexplained, true)]
    [InlineData(MannerOfDeath.Accident, true)]
    [InlineData(MannerOfDeath.NaturalCauses, false)]
    public void An_unexpected_death_has_its_own_procedure(MannerOfDeath manner, bool shown) => Assert.Equal(shown, Prompts(Died(manner)).Any());

    [Theory]
    [InlineData(IncidentKind.Death, true)]
    [InlineData(IncidentKind.ExpectedDeath, false)]
    [InlineData(null, true)]
    public void Where_the_manner_is_not_known_a_death_that_is_not_called_expected_is_enough(IncidentKind? kind, bool shown)
    {
        var the = Welsh.Death().WithCase(file => file with { Incident = file.Incident with { Kind = kind is { } known ? known : default(Fact<IncidentKind>) } });
        Assert.Equal(shown, Prompts(the).Any());
    }

    [Fact]
    public void A_child_who_is_alive_has_none() => Assert.Empty(Prompts(Welsh.Injury()));

    [Fact]
    public void A_death_in_England_is_not_for_it() =>
        Assert.Empty(Prompts(Welsh.DeathInCare(place: Ids.Leeds).WithChild(child => child with { MannerOfDeath = MannerOfDeath.Unexplained })));

    [Fact]
    public void The_procedure_is_cited() => Expect.Cites(Assert.Single(Prompts(Died(MannerOfDeath.Unexplained))), "PRUDiC (Unverified)");

    [Fact]
    public void What_is_open_is_told_apart_from_what_is_not_so()
    {
        Welsh.Note(Outcome.Met, Died(MannerOfDeath.Unexplained).WithCase(file => file with { Incident = file.Incident with { Kind = IncidentKind.Death } }), "prompts.unexpected-death");
        Welsh.Note(Outcome.Undetermined, Died(MannerOfDeath.Unexplained), "prompts.unexpected-death");
        Welsh.Note(Outcome.Undetermined, Welsh.Death(), "prompts.unexpected-death");
        Welsh.Note(Outcome.NotMet, Welsh.Injury(), "prompts.unexpected-death");
    }

    [Theory]
    [InlineData("Tuesday 5 April 2016", false)]
    [InlineData("Wednesday 6 April 2016", true)]
    public void It_is_in_force_from_6_April_2016(string incident, bool shown) => Assert.Equal(shown, Prompts(Died(MannerOfDeath.Unexplained, incident)).Any());

    private static CaseBuilder Died(MannerOfDeath manner, string on = Welsh.Day) => Welsh.Death(on).WithChild(child => child with { MannerOfDeath = manner });

    private static IEnumerable<NoteFinding> Prompts(CaseBuilder the) => the.Part(Nation.Wales).Prompts.Where(prompt => prompt.Id == "wales.prompts.unexpected-death");
}
