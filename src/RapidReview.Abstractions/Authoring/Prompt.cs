using System.Linq.Expressions;
using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Subjects;

namespace RapidReview.Authoring;

/// <summary>A rule that concludes that people should consider something.</summary>
/// <typeparam name="TSubject">What it is about.</typeparam>
public abstract class Prompt<TSubject> : RuleAbout<TSubject>, IAdvises
    where TSubject : Subject
{
    /// <summary>Makes the rule.</summary>
    protected Prompt()
        : base(FindingKind.Prompt)
    {
    }

    string IAdvises.Advice => Advice;

    /// <summary>What the reader is told when it applies: whole sentences.</summary>
    private string Advice { get; set; } = "";

    /// <summary>When it applies, and what the reader is told then: whole sentences in plain English.</summary>
    protected void When(Expression<Func<TSubject, Truth>> condition, string advice)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(advice);
        Set("when", condition);
        Advice = advice;
    }
}
