using NodaTime;
using RapidReview.Cases;
using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Rules.Explanation;
using RapidReview.Rules.Intake;
using RapidReview.Rules.Model;
using RapidReview.Rules.Packs;
using RapidReview.Rules.Tests.Golden;
using RapidReview.Rules.Tests.Support;
using RapidReview.Rules.Turning;

namespace RapidReview.Rules.Tests.Turning;

public class TurnTableTests
{
    private static readonly Advisor Both = Advisor.For(Cores.England, Cores.Wales);

    [Fact]
    public void What_settles_something_whatever_the_answer_comes_first_and_of_each_kind_what_settles_most()
    {
        var rows = Questions(Open());
        Assert.True(rows[0].SettlesAtMost > 0);
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

    [Theory]
    [InlineData("V1")]
    [InlineData("V12")]
    [InlineData("V15")]
    public void What_is_said_to_be_settled_is_settled_in_the_advice(string name)
    {
        var file = GoldenCase.Read(name).File;
        var rows = Both.Questions(file, Instant.MaxValue).Where(row => row.Effect == TurnEffect.Settles && PlaceShape.At(row.Pointer) is FactShape<bool>).ToList();
        Assert.NotEmpty(rows);
        var before = Findings(file);
        foreach (var row in rows)
        {
            var settled = new[] { "true", "false" }.Select(answer => CaseChanges.Apply(file, [new(row.Pointer, answer)]).File).OfType<CaseFile>().Select(changed =>
            {
                var after = Findings(changed);
                return before.Count(found => found.Value && (!after.TryGetValue(found.Key, out var isOpen) || !isOpen));
            }).ToList();
            Assert.Equal((row.SettlesAtLeast, row.SettlesAtMost), (settled.Min(), settled.Max()));
        }

        static Dictionary<(string, string), bool> Findings(CaseFile file) => Both.Advise(file, Instant.MaxValue).Parts.SelectMany(Explanations.All)
            .Where(finding => finding is not ClockFinding)
            .ToDictionary(finding => (finding.Id, finding.Subject), finding => finding is DutyFinding duty ? duty.State == DutyState.Undetermined : finding.GetType().GetProperty("Outcome")?.GetValue(finding) is Outcome.Undetermined);
    }

    [Fact]
    public void Where_not_every_answer_is_tried_none_settles_whatever_it_is() =>
        Assert.All(Questions(Open()).Where(row => !PlaceValues.AreAll(row.Pointer)), row => Assert.NotEqual(TurnEffect.Settles, row.Effect));

    [Fact]
    public void What_nothing_rests_on_would_not_change_it() =>
        Assert.Equal(TurnEffect.WouldNotChange, Assert.Single(Questions(A.SeriousCase()), row => row.Pointer == "/children/0/familyKnownToSocialCare").Effect);

    [Fact]
    public void Every_fact_that_is_not_known_has_a_row_once() =>
        Assert.DoesNotContain(Questions(Open()).GroupBy(row => (row.Pointer, row.Question)), group => group.Count() > 1);

    private static CaseBuilder Open() => new CaseBuilder().On("Thursday 28 March 2024").In(null, Nation.England).CompleteTo("Thursday 28 March 2024").Child(age: 8).Knows(Ids.Stockton, incident: "Thursday 28 March 2024", view: AbuseOrNeglectView.Suspected);

    private static Items<TurnRow> Questions(CaseBuilder the) => Both.Questions(the.Build(), Instant.MaxValue);
}
