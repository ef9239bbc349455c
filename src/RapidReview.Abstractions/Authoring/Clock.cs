using System.Linq.Expressions;
using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Subjects;

namespace RapidReview.Authoring;

/// <summary>A rule that concludes when a period starts. The day of the start is day zero.</summary>
/// <typeparam name="TSubject">What the period is about.</typeparam>
public abstract class Clock<TSubject> : Rule
    where TSubject : Subject
{
    /// <summary>Makes the rule.</summary>
    protected Clock()
        : base(FindingKind.Clock, typeof(TSubject))
    {
    }

    /// <summary>When the period starts. Known not to have happened: the clock has not started.</summary>
    protected Clock<TSubject> StartsOn(Expression<Func<TSubject, DateFact>> start)
    {
        Set("starts", start);
        return this;
    }

    /// <summary>When it would start on the most cautious reading. Left out: the same.</summary>
    protected Clock<TSubject> PrudentlyOn(Expression<Func<TSubject, DateFact>> start)
    {
        Set("prudently", start);
        return this;
    }
}
