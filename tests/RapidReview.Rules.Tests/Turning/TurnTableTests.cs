using NodaTime;
using RapidReview.Cases;
using RapidReview.Facts;
using RapidReview.Rules.Explanation;
using RapidReview.Rules.Packs;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.Turning;

public class TurnTableTests
{
    private static readonly Advisor Both = Advisor.For(Cores.England, Cores.Wales);

    [Fact]
    public void A_question_that_settles_something_whatever_the_answer_comes_first()
    {
        var rows = Questions(Open());
        Assert.Equal(TurnEffect.Settles, rows[0].Effect);
        Assert.True(rows[0].SettlesAtLeast > 0);
        Assert.Equal(rows.Select(row => row.Effect).Order(), rows.Select(row => row.Effect));
    }

    [Fact]
    public void What_is_known_is_not_asked()
    {
        Assert.Contains(Questions(Open()), row => row.Pointer == "/incident/place/authority");
        Assert.DoesNotContain(Questions(A.SeriousCase()), row => row.Pointer == "/incident/place/authority");
    }

    [Fact]
    public void What_the_advice_waits_for_could_always_change_it() => Property.Holds(Generated.Cases, given =>
    {
        if (given.AsAt.ToUnixTimeSeconds() / 86_400 % 40 != 0)
            return;
        var missing = Both.Advise(given.File, given.AsAt, new() { AsAt = given.AsAt }).Parts.SelectMany(part => part.Missing).Select(fact => fact.Pointer).ToHashSet(StringComparer.Ordinal);
        var rows = Both.Questions(given.File, given.AsAt, new() { AsAt = given.AsAt });
        Assert.All(rows.Where(row => missing.Contains(row.Pointer)), row => Assert.NotEqual(TurnEffect.WouldNotChange, row.Effect));
        Assert.Empty(missing.Except(rows.Select(row => row.Pointer), StringComparer.Ordinal));
    });

    [Fact]
    public void What_nothing_rests_on_would_not_change_it() =>
        Assert.Equal(TurnEffect.WouldNotChange, Assert.Single(Questions(A.SeriousCase()), row => row.Pointer == "/children/0/familyKnownToSocialCare").Effect);

    [Fact]
    public void Every_fact_that_is_not_known_has_a_row_once() =>
        Assert.DoesNotContain(Questions(Open()).GroupBy(row => (row.Pointer, row.Question)), group => group.Count() > 1);

    private static CaseBuilder Open() => new CaseBuilder().On("Thursday 28 March 2024").In(null, Nation.England).CompleteTo("Thursday 28 March 2024").Child(age: 8).Knows(Ids.Stockton, incident: "Thursday 28 March 2024", view: AbuseOrNeglectView.Suspected);

    private static Items<TurnRow> Questions(CaseBuilder the) => Both.Questions(the.Build(), Instant.MaxValue);
}
