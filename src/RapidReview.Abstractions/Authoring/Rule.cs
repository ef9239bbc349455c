using System.Linq.Expressions;
using System.Reflection;
using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Subjects;

namespace RapidReview.Authoring;

/// <summary>One provision, encoded. Pack authors derive from the kinds below, such as <see cref="Criterion{TSubject}"/>.</summary>
public abstract class Rule
{
    private readonly Lock _defining = new();
    private bool _defined;

    private protected Rule(FindingKind kind, Type subject)
    {
        Kind = kind;
        Subject = subject;
    }

    /// <summary>What kind of conclusion it draws.</summary>
    internal FindingKind Kind { get; }

    /// <summary>What it concludes about.</summary>
    internal Type Subject { get; }

    /// <summary>Its id and words; null where it has none, so that its pack is refused.</summary>
    internal virtual RuleIdAttribute? Name => GetType().GetCustomAttribute<RuleIdAttribute>();

    /// <summary>When it is in force; null where it does not say, so that its pack is refused.</summary>
    internal virtual InForceAttribute? Force => GetType().GetCustomAttribute<InForceAttribute>();

    /// <summary>What it cites.</summary>
    internal virtual IEnumerable<CitesAttribute> Cited => GetType().GetCustomAttributes<CitesAttribute>();

    /// <summary>The local authorities, by GSS code, in whose areas it applies; empty for everywhere that its pack does.</summary>
    internal virtual IReadOnlyList<string> Areas => GetType().GetCustomAttribute<AppliesInAttribute>()?.Areas ?? [];

    /// <summary>What messages call it beside its id.</summary>
    internal virtual string Origin => GetType().Name;

    /// <summary>The parts that <see cref="Define"/> has set, by name.</summary>
    internal Dictionary<string, LambdaExpression> Parts { get; } = new(StringComparer.Ordinal);

    /// <summary>States the condition and the conclusion. Called once, at load; no clock, no service, no state.</summary>
    protected abstract void Define();

    /// <summary>Whether another rule's criterion is met for a subject; for a duty, whether it is owed.</summary>
    /// <typeparam name="TRule">The other rule.</typeparam>
    protected static Truth Met<TRule>(Subject subject)
        where TRule : Rule
    {
        ArgumentNullException.ThrowIfNull(subject);
        return subject.Decision.Outcome(IdOf(typeof(TRule)), subject);
    }

    /// <summary>A date that another rule's finding carries for a subject.</summary>
    /// <typeparam name="TRule">The other rule: a clock or a duty.</typeparam>
    protected static DateFact DateOf<TRule>(Subject subject, FindingDate which)
        where TRule : Rule
    {
        ArgumentNullException.ThrowIfNull(subject);
        return subject.Decision.Date(IdOf(typeof(TRule)), subject, which);
    }

    /// <summary>
    /// The same for a rule that is known by its id only, such as one of the core on which a pack builds.
    /// </summary>
    /// <param name="ruleId">The id, written in place, such as <c>england.rapid-review.owed-by-partnership</c>.</param>
    /// <param name="subject">A subject of the kind that the other rule is about.</param>
    protected static Truth Met(string ruleId, Subject subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        return subject.Decision.Outcome(ruleId, subject);
    }

    /// <summary>A date of a rule's finding, where the rule is known by its id only.</summary>
    /// <param name="ruleId">The id of a clock or a duty, written in place.</param>
    /// <param name="subject">A subject of the kind that the other rule is about.</param>
    /// <param name="which">Which date.</param>
    protected static DateFact DateOf(string ruleId, Subject subject, FindingDate which)
    {
        ArgumentNullException.ThrowIfNull(subject);
        return subject.Decision.Date(ruleId, subject, which);
    }

    /// <summary>
    /// One date where a condition holds and another where it does not. While the condition is unknown, the date is known
    /// only within bounds that take in both.
    /// </summary>
    protected static DateFact Choose(Truth when, DateFact then, DateFact otherwise) =>
        when.IsTrue ? then : when.IsFalse ? otherwise : DateFact.EitherOf(then, otherwise);

    internal static string IdOf(Type rule) =>
        rule.GetCustomAttribute<RuleIdAttribute>()?.Id
        ?? throw new InvalidOperationException($"The rule class `{rule.Name}` has no [RuleId].");

    /// <summary>Defines the rule once, however many threads load its pack at the same time.</summary>
    internal void EnsureDefined()
    {
        lock (_defining)
        {
            if (_defined)
                return;
            Define();
            _defined = true;
        }
    }

    private protected void Set(string part, LambdaExpression lambda)
    {
        ArgumentNullException.ThrowIfNull(lambda);
        if (!Parts.TryAdd(part, lambda))
            throw new InvalidOperationException($"{GetType().Name} states its {part} twice.");
    }
}
