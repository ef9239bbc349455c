using System.Linq.Expressions;
using RapidReview.Cases;
using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Subjects;

namespace RapidReview.Authoring;

/// <summary>A rule about who must, or should, take part for a decision to stand. It is met where every partner who is needed took part.</summary>
/// <typeparam name="TSubject">What it is about, such as a meeting.</typeparam>
public abstract class Quorum<TSubject> : RuleAbout<TSubject>, IAdvises, IQuorum
    where TSubject : Subject
{
    private readonly List<SafeguardingPartner> _partners = [];
    private readonly ParameterExpression _subject = Expression.Parameter(typeof(TSubject), "s");
    private Expression? _all;
    private string _advice = "";
    private bool _binding;

    /// <summary>Makes the rule.</summary>
    protected Quorum()
        : base(FindingKind.Quorum)
    {
    }

    string IAdvises.Advice => _advice;

    IReadOnlyList<SafeguardingPartner> IQuorum.Partners => _partners;

    bool IQuorum.IsBinding => _binding;

    /// <summary>A partner who is needed, and when that partner took part.</summary>
    protected void Needs(SafeguardingPartner partner, Expression<Func<TSubject, Truth>> tookPart)
    {
        ArgumentNullException.ThrowIfNull(tookPart);
        _partners.Add(partner);
        Set($"partner-{partner}", tookPart);
        var body = Substitute.In(tookPart, _subject);
        _all = _all is null ? body : Expression.AndAlso(_all, body);
        Parts["when"] = Expression.Lambda<Func<TSubject, Truth>>(_all, _subject);
    }

    /// <summary>What the reader is told with it: whole sentences.</summary>
    /// <param name="binding">Whether without them a decision is not validly made.</param>
    /// <param name="advice">What follows.</param>
    protected void Says(bool binding, string advice)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(advice);
        (_binding, _advice) = (binding, advice);
    }
}
