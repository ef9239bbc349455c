using RapidReview.Cases;
using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Rules;
using RapidReview.Rules.Packs;

namespace RapidReview.Testing.Tests;

/// <summary>An invented case step by step.</summary>
public sealed class CaseBuilderTests
{
    [Fact]
    public void A_case_is_built_and_advised_on()
    {
        var advice = new CaseBuilder().On("Thursday 28 March 2024").In("E06000004").CompleteTo("Thursday 28 March 2024")
            .Child(age: 8, harm: HarmJudgement.Yes, livesIn: "E06000004")
            .Knows("E06000004", "Thursday 28 March 2024", "2024-03-28", AbuseOrNeglectView.Suspected)
            .Advise(Advisor.For(Cores.England, Cores.Wales));
        var duty = Assert.Single(Assert.Single(advice.Parts).Duties, duty => duty.Id == "england.notification.notify-panel");
        Assert.Equal((DutyState.Due, DateFact.OnDay(new(2024, 4, 8))), (duty.State, duty.Due));
    }

    [Fact]
    public void What_is_not_said_is_not_yet_known() => Assert.Equal(FactState.NotYetKnown, new CaseBuilder().Child().Build().Children[0].BornOn.State);

    [Fact]
    public void A_weekday_that_does_not_fit_is_refused() => Assert.ThrowsAny<Exception>(() => new CaseBuilder().On("Friday 28 March 2024"));

    [Fact]
    public void Facts_that_a_pack_declares_are_said_as_a_case_file_says_them()
    {
        var file = new CaseBuilder().Local("salford", """{ "caseNumber": "n-1" }""").Local("tees", "{}").Local("salford", """{ "b": 1, "a": true }""").Build();
        Assert.Equal("""{"a":true,"b":1}""", file.Local.Of("salford"));
        Assert.Equal("{}", file.Local.Of("tees"));
    }
}
