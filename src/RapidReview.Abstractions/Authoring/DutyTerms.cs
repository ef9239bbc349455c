using System.Linq.Expressions;
using RapidReview.Cases;
using RapidReview.Facts;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Authoring;

/// <summary>The terms of a duty, stated one after the other.</summary>
/// <typeparam name="TSubject">What the duty is about.</typeparam>
public sealed class DutyTerms<TSubject>
    where TSubject : Subject
{
    private readonly Action<string, LambdaExpression> _set;

    internal DutyTerms(Action<string, LambdaExpression> set) => _set = set;

    internal Body Owner { get; private set; }

    internal Body Recipient { get; private set; }

    internal string ClockId { get; private set; } = "";

    internal string PeriodId { get; private set; } = "";

    /// <summary>Who owes it: a body of the subject's own authority, where it is one that serves an area.</summary>
    public DutyTerms<TSubject> By(Body owner)
    {
        Owner = owner;
        return this;
    }

    /// <summary>To whom it is owed.</summary>
    public DutyTerms<TSubject> To(Body recipient)
    {
        Recipient = recipient;
        return this;
    }

    /// <summary>The authority whose area the recipient serves, where that is not the subject's own authority.</summary>
    public DutyTerms<TSubject> ToThoseOf(Expression<Func<TSubject, Fact<AuthorityCode>>> area)
    {
        _set("recipient-area", area);
        return this;
    }

    /// <summary>The period, and the clock that it runs on.</summary>
    /// <typeparam name="TClock">A clock for the same kind of subject; any of its eras names it.</typeparam>
    public DutyTerms<TSubject> Within<TClock>(Parameter<TimeLimit> period)
        where TClock : Clock<TSubject>
    {
        ArgumentNullException.ThrowIfNull(period);
        (PeriodId, ClockId) = (period.Id, Rule.IdOf(typeof(TClock)));
        return this;
    }

    /// <summary>The event that discharges it.</summary>
    public DutyTerms<TSubject> DoneOn(Expression<Func<TSubject, DateFact>> done)
    {
        _set("done", done);
        return this;
    }
}
