using NodaTime;
using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Rules.Explanation;
using RapidReview.Rules.Packs;

namespace RapidReview.Rules.Tests.Explanation;

public class ExplanationsTests
{
    private static readonly Advisor Advisor = Advisor.For(Cores.England);

    [Fact]
    public void Every_finding_that_was_read_is_told_once() => Support.Properties.HoldForCaseFiles(
        any =>
        {
            var advice = Advisor.Decide(any.File, Instant.FromUtc(2026, 1, 15, 12, 0)).ExplainEverything();
            // A rule may read one that did not exist on its own governing date: of that there is nothing to tell.
            var existing = advice.Parts.SelectMany(Explanations.All).Select(finding => (finding.Id, finding.Subject)).ToHashSet();
            foreach (var finding in advice.Parts.SelectMany(Explanations.All))
            {
                var explanation = Assert.Single(Explanations.Of(advice, finding.Id, finding.Subject));
                var told = explanation.Beneath.Select(beneath => (beneath.Id, beneath.Subject)).Append((finding.Id, finding.Subject)).ToList();
                Assert.Equal(told.Distinct(), told);
                Assert.All(explanation.Beneath.Append(finding).SelectMany(known => known.Derivation).SelectMany(Read).Where(read => existing.Contains((read.Id, read.Subject))), read => Assert.Contains((read.Id, read.Subject), told));
                Assert.False(explanation.IsOpen && explanation.RestsOn.Count > 0);
            }

            return true;
        },
        times: 200);

    [Fact]
    public void An_unknown_id_has_no_explanation() =>
        Assert.Empty(Explanations.Of(new Advice { Case = "INVENTED", AsAt = default, Engine = "", CalendarVersion = "", Parts = [] }, "no.such", null));

    [Theory]
    [InlineData(Outcome.Met, "x y")]
    [InlineData(Outcome.NotMet, "z")]
    public void What_decides_came_out_as_the_whole_did(Outcome outcome, string deciding)
    {
        var step = new Derivation { Text = "all", Outcome = outcome, Parts = [Leaf("x", Outcome.Met), Leaf("y", Outcome.Met), Leaf("z", Outcome.NotMet)] };

        Assert.Equal(deciding, string.Join(' ', Explanations.Deciding(step).Select(part => part.Text)));
    }

    [Fact]
    public void A_denial_is_decided_by_what_it_denies()
    {
        var step = new Derivation { Text = "not", Outcome = Outcome.Met, Form = DerivationForm.Not, Parts = [Leaf("x", Outcome.NotMet)] };

        Assert.Equal("x", Assert.Single(Explanations.Deciding(step)).Text);
    }

    private static Derivation Leaf(string text, Outcome outcome) => new() { Text = text, Outcome = outcome, Facts = Items<SeenFact>.Empty };

    private static IEnumerable<FindingRef> Read(Derivation step) => step.Parts.SelectMany(Read).Prepend(step.Finding).OfType<FindingRef>();
}
