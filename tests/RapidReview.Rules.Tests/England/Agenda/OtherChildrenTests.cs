using RapidReview.Cases;
using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.England.Agenda;

public class OtherChildrenTests() : AgendaTests("agenda.other-children")
{
    [Fact]
    public void An_only_child_has_no_brothers_or_sisters_to_discuss() => Says(
        Outcome.NotMet,
        A.SeriousCase().WithChild(child => child with { Siblings = Listed.Complete<Sibling>() }));

    [Fact]
    public void Where_brothers_and_sisters_are_not_recorded_it_is_open() => Says(Outcome.Undetermined, A.SeriousCase());

    private protected override CaseBuilder Applies(CaseBuilder the) => the.WithChild(child => child with { Siblings = Listed.Complete(new Sibling { Ref = "sibling-1" }) });
}
