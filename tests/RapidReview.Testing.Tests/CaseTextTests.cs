using RapidReview.Facts;
using RapidReview.Rules;
using RapidReview.Rules.Packs;

namespace RapidReview.Testing.Tests;

/// <summary>An invented case as its file says it.</summary>
public sealed class CaseTextTests
{
    private static readonly CaseText Case = CaseText.Of("""
        { "schemaVersion": 1, "case": "INVENTED-T1", "incident": { "occurredOn": "2024-03-28", "place": { "authority": "E06000004" } }, "children": [ { "ref": "A", "died": true } ] }
        """);

    [Fact]
    public void A_fact_is_set_and_the_case_before_stays_as_it_was()
    {
        var other = Case.With("children.0.died", "false").With("answers.familyEngagementPlan", "\"plan-1\"");
        Assert.Equal((true, false), (Case.Build().Children[0].Died.IsKnown && Case.Build().Children[0].Died.Value, other.Build().Children[0].Died.Value));
        Assert.Contains("familyEngagementPlan", other.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_taken_out_is_not_yet_known() => Assert.Equal(FactState.NotYetKnown, Case.Without("children.0.died").Build().Children[0].Died.State);

    [Theory]
    [InlineData("children.1.died")]
    [InlineData("children.A.died")]
    [InlineData("children.0.died.on")]
    [InlineData("case.name")]
    public void A_path_that_leads_nowhere_is_refused(string path) => Assert.Throws<ArgumentException>(() => Case.With(path, "true"));

    [Fact]
    public void What_is_not_there_cannot_be_taken_out() => Assert.Throws<ArgumentException>(() => Case.Without("children.0.unborn"));

    [Fact]
    public void A_case_that_intake_refuses_lists_its_problems() =>
        Assert.Equal("/children/0/dead", Assert.Single(Assert.Throws<CaseFileException>(() => Case.With("children.0.dead", "true").Build()).Problems).Pointer);

    [Fact]
    public void Advice_is_asked_for_up_to_when_it_is_complete_or_for_another_day()
    {
        var advisor = Advisor.For(Cores.England, Cores.Wales);
        Assert.Equal(Rules.Calendar.London.EndOfDay(new(2024, 4, 2)), Case.CompleteTo("2024-04-02").Advise(advisor).AsAt);
        Assert.Equal(Rules.Calendar.London.EndOfDay(new(2024, 4, 3)), Case.Advise(advisor, "Wednesday 3 April 2024").AsAt);
        Assert.Equal([false, true], Case.Advise(advisor, "2024-04-03", "england@wt2018").Parts.Select(part => part.Forced));
    }
}
