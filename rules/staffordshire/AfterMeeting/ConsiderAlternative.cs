using RapidReview.Authoring;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Packs.Staffordshire.AfterMeeting;

/// <summary>Neither review follows, and no other learning is recorded.</summary>
[RuleId("staffordshire.after-meeting.consider-alternative", "consider another form of learning review")]
[InForce("2018-07-04", By = GoverningDate.ReferralReceived)]
[Cites(H01.Alternative, "If no formal review follows, the group considers whether another form of learning review is appropriate.")]
internal sealed class ConsiderAlternative : Prompt<AuthorityInCase>
{
    protected override void Define()
    {
        OnlyOnce(s => Met<NeitherReview>(s));
        When(
            s => !s.Case.Answers.AlternativeLearning.IsRecorded && !(s.Local(Declared.AlternativeConsidered) == true),
            "Neither a national nor a local review follows, and no other way of learning is recorded. Consider whether another form of learning review is appropriate, and record what was decided: also that none is.",
            alsoWhileOpen: true);
    }
}
