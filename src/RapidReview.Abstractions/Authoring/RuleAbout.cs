using System.Linq.Expressions;
using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Subjects;

namespace RapidReview.Authoring;

/// <summary>What the rules about one kind of subject have in common.</summary>
/// <typeparam name="TSubject">What they conclude about.</typeparam>
public abstract class RuleAbout<TSubject> : Rule
    where TSubject : Subject
{
    private protected RuleAbout(FindingKind kind)
        : base(kind, typeof(TSubject))
    {
    }

    /// <summary>
    /// Where the rule has anything to say at all. Where the condition is false nothing is told, not even that the rule is
    /// not met; where it is unknown the rule is no more than open.
    /// </summary>
    protected void OnlyWhere(Expression<Func<TSubject, Truth>> condition) => Set("where", condition);

    /// <summary>
    /// Once the condition is true the rule has something to say; until then nothing is told and nothing asked, not even
    /// where the condition is unknown. For what only follows from something that is to be settled first.
    /// </summary>
    protected void OnlyOnce(Expression<Func<TSubject, Truth>> condition) => Set("once", condition);
}
