using System.Linq.Expressions;
using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Subjects;

namespace RapidReview.Authoring;

/// <summary>A rule that concludes when a period starts. The day of the start is day zero.</summary>
/// <typeparam name="TSubject">What the period is about.</typeparam>
public abstract class Clock<TSubject> : RuleAbout<TSubject>
    where TSubject : Subject
{
    /// <summary>Makes the rule.</summary>
    protected Clock()
        : base(FindingKind.Clock)
    {
    }

    /// <summary>When the period starts. Known not to have happened: the clock has not started.</summary>
    /// <param name="start">When it starts.</param>
    /// <param name="prudently">When it would start on the most cautious reading of the sources; null for the same.</param>
    protected void StartsOn(Expression<Func<TSubject, DateFact>> start, Expression<Func<TSubject, DateFact>>? prudently = null)
    {
        Set("starts", start);
        if (prudently is not null)
            Set("prudently", prudently);
    }
}
