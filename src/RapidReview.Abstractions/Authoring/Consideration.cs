using System.Linq.Expressions;
using RapidReview.Cases;
using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Subjects;

namespace RapidReview.Authoring;

/// <summary>
/// A rule that concludes whether a consideration is engaged. Facts alone may establish it; otherwise the meeting answers
/// it. Until the meeting has answered, it is for people to judge. That it is engaged never means that a review must follow.
/// </summary>
/// <typeparam name="TSubject">What it is about.</typeparam>
public abstract class Consideration<TSubject> : RuleAbout<TSubject>
    where TSubject : Subject
{
    // What an answer means, said once for every consideration that a meeting answers.
    private static readonly Expression<Func<Fact<ConsiderationView>, Truth>> Engages = answer =>
        answer == ConsiderationView.Engaged
        || (answer.IsOneOf(ConsiderationView.CannotSay, ConsiderationView.NotConsidered)
            && Truth.LeftOpen("the meeting could not say, or did not consider it"));

    private readonly ParameterExpression _subject = Expression.Parameter(typeof(TSubject), "s");
    private Expression? _established;
    private Expression? _answered;

    /// <summary>Makes the rule.</summary>
    protected Consideration()
        : base(FindingKind.Consideration)
    {
    }

    /// <summary>Facts that establish it by themselves, whatever the meeting answers.</summary>
    protected void EstablishedBy(Expression<Func<TSubject, Truth>> condition)
    {
        Set("established", condition);
        _established = Substitute.In(condition, _subject);
        Engage();
    }

    /// <summary>
    /// The meeting's answer, where facts do not establish it: engaged, or not engaged. A meeting that could not say, or did
    /// not consider it, leaves it open. Until there is an answer, the consideration is for judgement.
    /// </summary>
    protected void AnsweredBy(Expression<Func<TSubject, Fact<ConsiderationView>>> answer)
    {
        Set("answer", answer);
        _answered = Substitute.In(Engages, Substitute.In(answer, _subject));
        Engage();
    }

    /// <summary>Facts that suggest that it is engaged, for the meeting to weigh. They never decide it.</summary>
    protected void SuggestedBy(Expression<Func<TSubject, Truth>> condition) => Set("suggested", condition);

    private void Engage()
    {
        var body = _established is null ? _answered! : _answered is null ? _established : Expression.OrElse(_established, _answered);
        Parts["when"] = Expression.Lambda<Func<TSubject, Truth>>(body, _subject);
    }
}
