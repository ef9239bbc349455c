using System.Linq.Expressions;
using RapidReview.Cases;
using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Authoring;

/// <summary>A rule that concludes what somebody is to do, for whom and by when: criterion, clock, period, owner and recipient.</summary>
/// <typeparam name="TSubject">What the duty is about.</typeparam>
public abstract class Duty<TSubject> : Rule, IDuty
    where TSubject : Subject
{
    private Body _owner;
    private Body _recipient;
    private string _clock = "";
    private string _period = "";

    /// <summary>Makes the rule.</summary>
    protected Duty()
        : base(FindingKind.Duty, typeof(TSubject))
    {
    }

    Body IDuty.Owner => _owner;

    Body IDuty.Recipient => _recipient;

    string IDuty.ClockId => _clock;

    string IDuty.PeriodId => _period;

    /// <summary>When the duty is owed.</summary>
    protected Duty<TSubject> OwedWhen(Expression<Func<TSubject, Truth>> condition)
    {
        Set("when", condition);
        return this;
    }

    /// <summary>Who owes it.</summary>
    protected Duty<TSubject> By(Body owner)
    {
        _owner = owner;
        return this;
    }

    /// <summary>To whom it is owed.</summary>
    protected Duty<TSubject> To(Body recipient)
    {
        _recipient = recipient;
        return this;
    }

    /// <summary>The authority whose area the recipient serves, where that is not the subject's own authority.</summary>
    protected Duty<TSubject> ToThoseOf(Expression<Func<TSubject, Fact<AuthorityCode>>> area)
    {
        Set("recipient-area", area);
        return this;
    }

    /// <summary>The period and the clock that it runs on.</summary>
    /// <typeparam name="TClock">A clock for the same kind of subject.</typeparam>
    protected Duty<TSubject> Within<TClock>(Parameter<TimeLimit> period)
        where TClock : Clock<TSubject>
    {
        ArgumentNullException.ThrowIfNull(period);
        (_period, _clock) = (period.Id, IdOf(typeof(TClock)));
        return this;
    }

    /// <summary>The event that discharges it.</summary>
    protected Duty<TSubject> DoneOn(Expression<Func<TSubject, DateFact>> done)
    {
        Set("done", done);
        return this;
    }
}
