using NodaTime;
using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Rules.Differences;
using RapidReview.Rules.Intake;
using RapidReview.Rules.Packs;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.Differences;

public class AdviceDifferencesTests
{
    private static readonly Advisor England = Advisor.For(Cores.England);

    [Fact]
    public void Advice_differs_in_nothing_from_itself() => Property.Holds(Generated.Cases, given => Assert.Empty(AdviceDifferences.Of(given.Decide().Explain(), given.Decide().Explain())));

    [Fact]
    public void What_is_new_one_way_is_gone_the_other_and_what_changed_changed_back()
    {
        var there = WhatIf("/children/0/recovered=true", "/incident/place/authority=E08000035");
        var back = AdviceDifferences.Of(there.After.Explain(), there.Before.Explain());
        Assert.NotEmpty(back);
        Assert.Equal(there.Changes().Select(change => (change.Finding.Id, change.Finding.Subject, Mirrored(change.Kind))), back.Select(change => (change.Finding.Id, change.Finding.Subject, change.Kind)));
        Assert.Equal(there.Changes().Select(change => change.Before), back.Select(change => change.After));
    }

    [Fact]
    public void The_conditions_that_made_the_difference_are_told()
    {
        var change = Assert.Single(WhatIf("/children/0/knowledge/items/0/views/0/view=considered-and-excluded").Changes(), change => change.Finding.Id == "england.serious-incident.serious-case");
        Assert.Equal(FindingChangeKind.Changed, change.Kind);
        Assert.Equal((Outcome.Met, Outcome.Undetermined), (((CriterionFinding)change.Before!).Outcome, ((CriterionFinding)change.After!).Outcome));
        var step = Assert.Single(change.Because);
        Assert.StartsWith("for at least one of the bodies' knowledge:", step.Before, StringComparison.Ordinal);
        Assert.Null(step.After);
    }

    [Fact]
    public void What_other_words_and_sources_say_is_no_difference()
    {
        var advice = WhatIf().Before.Explain();
        var reworded = advice with { Parts = Items.From(advice.Parts.Select(part => part with { Criteria = Items.From(part.Criteria.Select(finding => finding with { Says = "otherwise", Sources = [], Reasons = [], Derivation = [] })) })) };
        Assert.Empty(AdviceDifferences.Of(advice, reworded));
    }

    [Fact]
    public void A_part_that_only_one_has_is_new_or_gone_as_a_whole()
    {
        var advice = WhatIf().Before.Explain();
        var none = advice with { Parts = [] };
        Assert.All(AdviceDifferences.Of(none, advice), change => Assert.Equal(FindingChangeKind.New, change.Kind));
        Assert.Equal(AdviceDifferences.Of(none, advice).Count, AdviceDifferences.Of(advice, none).Count(change => change.Kind == FindingChangeKind.Gone));
    }

    [Fact]
    public void What_is_supposed_is_looked_at_from_the_same_moment()
    {
        var whatIf = WhatIf("/events/completeTo=2024-05-31T23:00:00Z");
        Assert.Equal(whatIf.Before.AsAt, whatIf.After.AsAt);
    }

    [Fact]
    public void What_cannot_be_supposed_is_refused_with_every_problem() =>
        Assert.Equal(["RR110", "RR128"], Assert.Throws<CaseFileException>(() => WhatIf("/children/0/dide=true", "/children/9/died=true")).Problems.Select(problem => problem.Code));

    private static FindingChangeKind Mirrored(FindingChangeKind kind) => kind switch
    {
        FindingChangeKind.New => FindingChangeKind.Gone,
        FindingChangeKind.Gone => FindingChangeKind.New,
        _ => kind,
    };

    private static WhatIf WhatIf(params string[] changes) =>
        England.WhatIf(A.SeriousCase().Notified("Friday 5 April 2024").Build(), changes.Select(change => CaseChange.Parse(change)!), Instant.MaxValue);
}
