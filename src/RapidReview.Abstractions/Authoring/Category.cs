using System.Linq.Expressions;
using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Subjects;

namespace RapidReview.Authoring;

/// <summary>A rule that puts a case into one of the classes that an arrangement distinguishes.</summary>
/// <typeparam name="TSubject">What is classed.</typeparam>
public abstract class Category<TSubject> : RuleAbout<TSubject>
    where TSubject : Subject
{
    /// <summary>Makes the rule.</summary>
    protected Category()
        : base(FindingKind.Category)
    {
    }

    /// <summary>When the subject is of this class. Classes that exclude each other say so in their conditions.</summary>
    protected void When(Expression<Func<TSubject, Truth>> condition) => Set("when", condition);
}
