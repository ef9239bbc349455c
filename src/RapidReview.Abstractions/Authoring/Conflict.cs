using System.Linq.Expressions;
using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Subjects;

namespace RapidReview.Authoring;

/// <summary>A rule that concludes that sources, or sources and facts, disagree.</summary>
/// <typeparam name="TSubject">What it is about.</typeparam>
public abstract class Conflict<TSubject> : RuleAbout<TSubject>, IAdvises
    where TSubject : Subject
{
    /// <summary>Makes the rule.</summary>
    protected Conflict()
        : base(FindingKind.Conflict)
    {
    }

    string IAdvises.Advice => Advice;

    bool IAdvises.AlsoWhileOpen => AlsoWhileOpen;

    /// <summary>What the reader is told when it applies: whole sentences.</summary>
    private string Advice { get; set; } = "";

    private bool AlsoWhileOpen { get; set; }

    /// <summary>When it applies, and what the reader is told then: whole sentences in plain English.</summary>
    /// <param name="condition">When it applies.</param>
    /// <param name="advice">What the reader is told.</param>
    /// <param name="alsoWhileOpen">Whether the reader is told, and asked, already while it is open whether it applies.</param>
    protected void When(Expression<Func<TSubject, Truth>> condition, string advice, bool alsoWhileOpen = false)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(advice);
        Set("when", condition);
        (Advice, AlsoWhileOpen) = (advice, alsoWhileOpen);
    }
}
