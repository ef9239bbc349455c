using System.Linq.Expressions;
using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Subjects;

namespace RapidReview.Authoring;

/// <summary>A rule that concludes whether something is so.</summary>
/// <typeparam name="TSubject">What it concludes about.</typeparam>
public abstract class Criterion<TSubject> : RuleAbout<TSubject>
    where TSubject : Subject
{
    /// <summary>Makes the rule.</summary>
    protected Criterion()
        : base(FindingKind.Criterion)
    {
    }

    /// <summary>The condition, over facts and other findings only.</summary>
    protected void When(Expression<Func<TSubject, Truth>> condition) => Set("when", condition);
}
