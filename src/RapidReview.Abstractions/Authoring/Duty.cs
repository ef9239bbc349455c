using System.Linq.Expressions;
using RapidReview.Cases;
using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Subjects;

namespace RapidReview.Authoring;

/// <summary>A rule that concludes what somebody is to do, for whom and by when: criterion, clock, period, owner and recipient.</summary>
/// <typeparam name="TSubject">What the duty is about.</typeparam>
public abstract class Duty<TSubject> : RuleAbout<TSubject>, IDuty
    where TSubject : Subject
{
    private readonly DutyTerms<TSubject> _terms;

    /// <summary>Makes the rule.</summary>
    protected Duty()
        : base(FindingKind.Duty) => _terms = new DutyTerms<TSubject>(Set);

    Body IDuty.Owner => _terms.Owner;

    Body? IDuty.Recipient => _terms.Recipient;

    string IDuty.ClockId => _terms.ClockId;

    string IDuty.PeriodId => _terms.PeriodId;

    DutyTiming IDuty.Timing => _terms.Timing;

    /// <summary>When the duty is owed. The terms follow: by whom, to whom, within which period, and what discharges it.</summary>
    protected DutyTerms<TSubject> OwedWhen(Expression<Func<TSubject, Truth>> condition)
    {
        Set("when", condition);
        return _terms;
    }
}
