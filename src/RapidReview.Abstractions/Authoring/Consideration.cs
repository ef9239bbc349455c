using System.Linq.Expressions;
using RapidReview.Cases;
using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Subjects;

namespace RapidReview.Authoring;

/// <summary>
/// A rule that concludes whether a consideration is engaged. It is engaged where facts alone establish it or where the
/// meeting has answered so; until then it is for people to judge. That it is engaged never means that a review must follow.
/// </summary>
/// <typeparam name="TSubject">What it is about.</typeparam>
public abstract class Consideration<TSubject> : RuleAbout<TSubject>
    where TSubject : Subject
{
    /// <summary>Makes the rule.</summary>
    protected Consideration()
        : base(FindingKind.Consideration)
    {
    }

    /// <summary>When it is engaged: the facts that establish it, or the meeting's answer.</summary>
    protected void EngagedWhen(Expression<Func<TSubject, Truth>> condition) => Set("when", condition);

    /// <summary>The meeting's answer. Where there is none, the consideration is for judgement rather than undetermined.</summary>
    protected void AnsweredBy(Expression<Func<TSubject, Fact<ConsiderationView>>> answer) => Set("answer", answer);

    /// <summary>Facts that suggest that it is engaged, for the meeting to weigh. They never decide it.</summary>
    protected void SuggestedBy(Expression<Func<TSubject, Truth>> condition) => Set("suggested", condition);
}
