using System.Linq.Expressions;
using RapidReview.Cases;
using RapidReview.Facts;
using RapidReview.Findings;
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

    internal Body? Recipient { get; private set; }

    internal string ClockId { get; private set; } = "";

    internal string PeriodId { get; private set; } = "";

    internal DutyTiming Timing { get; private set; }

    /// <summary>Who owes it: a body of the subject's own authority, where it is one that serves an area.</summary>
    public DutyTerms<TSubject> By(Body owner)
    {
        Owner = owner;
        return this;
    }

    /// <summary>The authority whose body owes it, where that is not the subject's own authority.</summary>
    public DutyTerms<TSubject> ByThatOf(Expression<Func<TSubject, Fact<AuthorityCode>>> area)
    {
        _set("owner-area", area);
        return this;
    }

    /// <summary>To whom it is owed. Left out where it is owed to nobody in particular.</summary>
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
        where TClock : Clock<TSubject> => Timed(DutyTiming.Within, Rule.IdOf(typeof(TClock)), period);

    /// <summary>The period, and the clock that it runs on. The clock is known by its id, such as one of the core.</summary>
    public DutyTerms<TSubject> Within(string clockId, Parameter<TimeLimit> period) => Timed(DutyTiming.Within, clockId, period);

    /// <summary>At least a period before the day that a clock names, such as a publication that is planned.</summary>
    /// <typeparam name="TClock">A clock for the same kind of subject; any of its eras names it.</typeparam>
    public DutyTerms<TSubject> AtLeastBefore<TClock>(Parameter<TimeLimit> period)
        where TClock : Clock<TSubject> => Timed(DutyTiming.Before, Rule.IdOf(typeof(TClock)), period);

    /// <summary>At least a period before the day that a clock names. The clock is known by its id, such as one of the core.</summary>
    public DutyTerms<TSubject> AtLeastBefore(string clockId, Parameter<TimeLimit> period) => Timed(DutyTiming.Before, clockId, period);

    /// <summary>Kept up for at least a period from the start of a clock. What <see cref="DoneOn"/> names ends it.</summary>
    /// <typeparam name="TClock">A clock for the same kind of subject; any of its eras names it.</typeparam>
    public DutyTerms<TSubject> ForAtLeast<TClock>(Parameter<TimeLimit> period)
        where TClock : Clock<TSubject> => Timed(DutyTiming.ForAtLeast, Rule.IdOf(typeof(TClock)), period);

    /// <summary>Kept up for at least a period from the start of a clock. The clock is known by its id, such as one of the core.</summary>
    public DutyTerms<TSubject> ForAtLeast(string clockId, Parameter<TimeLimit> period) => Timed(DutyTiming.ForAtLeast, clockId, period);

    /// <summary>As soon as a clock starts: no number of days is laid down.</summary>
    /// <typeparam name="TClock">A clock for the same kind of subject; any of its eras names it.</typeparam>
    public DutyTerms<TSubject> AsSoonAs<TClock>()
        where TClock : Clock<TSubject>
    {
        (Timing, ClockId) = (DutyTiming.AsSoonAs, Rule.IdOf(typeof(TClock)));
        return this;
    }

    /// <summary>As soon as a clock starts: no number of days is laid down. The clock is known by its id, such as one of the core.</summary>
    public DutyTerms<TSubject> AsSoonAs(string clockId)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(clockId);
        (Timing, ClockId) = (DutyTiming.AsSoonAs, clockId);
        return this;
    }

    /// <summary>
    /// The first day on which it may be done, inclusive, where there is one: of a time with two sides, its opening. A date that is
    /// known not to have happened sets no such day. Within a period only.
    /// </summary>
    public DutyTerms<TSubject> NotBefore(Expression<Func<TSubject, DateFact>> opens)
    {
        _set("not-before", opens);
        return this;
    }

    /// <summary>The event that discharges it; of what is to be kept up, the event that ends it.</summary>
    public DutyTerms<TSubject> DoneOn(Expression<Func<TSubject, DateFact>> done)
    {
        _set("done", done);
        return this;
    }

    /// <summary>
    /// The event by which whoever owes it knew. Where its last day had passed before that, nobody could have done it in time:
    /// it is then neither overdue nor late, but to be done at once. Only for a duty with a last day, which is not of what is kept up.
    /// </summary>
    public DutyTerms<TSubject> AwareOn(Expression<Func<TSubject, DateFact>> aware)
    {
        _set("aware", aware);
        return this;
    }

    private DutyTerms<TSubject> Timed(DutyTiming timing, string clockId, Parameter<TimeLimit> period)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(clockId);
        ArgumentNullException.ThrowIfNull(period);
        (Timing, PeriodId, ClockId) = (timing, period.Id, clockId);
        return this;
    }
}
