using RapidReview.Authoring;
using RapidReview.Cases;
using RapidReview.Facts;
using RapidReview.Law;

namespace RapidReview.Subjects;

/// <summary>What a finding is about, and the facts that a rule may read of it. Made for one decision; not for keeping.</summary>
public abstract class Subject
{
    private protected Subject(CaseFile file, DateFact asAt, IDecision decision, int index)
    {
        Case = file;
        AsAt = asAt;
        Decision = decision;
        Index = index;
    }

    /// <summary>The whole case file, as seen at the moment asked.</summary>
    public CaseFile Case { get; }

    /// <summary>What happened, when and where.</summary>
    public Incident Incident => Case.Incident;

    /// <summary>The moment for which advice is asked.</summary>
    [Ask("For which moment is advice asked?", Supplier.FileKeeper, Says = "the moment asked")]
    public DateFact AsAt { get; }

    /// <summary>The stable key of this subject within the case, such as <c>child:A</c>.</summary>
    public abstract string Key { get; }

    /// <summary>The authority to which this subject belongs, or would if it were known: the one that owes, and is owed, where a duty names no other.</summary>
    internal virtual Fact<AuthorityCode> OwnAuthority => default;

    /// <summary>
    /// The date of the act that a rule about this subject governs. Not known where the subject has no such date.
    /// </summary>
    internal virtual DateFact DateOf(GoverningDate by) => by switch
    {
        GoverningDate.MomentAsked => AsAt,
        GoverningDate.Incident => Incident.OccurredOn,
        _ => default,
    };

    /// <summary>The facts that such a date is read from: paths of property names from this subject. Empty where it has no such date.</summary>
    internal virtual IEnumerable<string[]> PathsTo(GoverningDate by) =>
        by == GoverningDate.Incident ? [[nameof(Incident), nameof(Cases.Incident.OccurredOn)]] : [];

    /// <summary>The decision in progress.</summary>
    internal IDecision Decision { get; }

    /// <summary>The position among subjects of the same kind.</summary>
    internal int Index { get; }

    /// <summary>What reasoning has worked out about it, for the length of one decision.</summary>
    internal object? Memo { get; set; }

    /// <summary>A date moved forward by a period that is a parameter.</summary>
    public DateFact After(DateFact date, Parameter<TimeLimit> period)
    {
        ArgumentNullException.ThrowIfNull(period);
        return Decision.Shift(date, period.Id, back: false);
    }

    /// <summary>A date moved back by a period that is a parameter.</summary>
    public DateFact Before(DateFact date, Parameter<TimeLimit> period)
    {
        ArgumentNullException.ThrowIfNull(period);
        return Decision.Shift(date, period.Id, back: true);
    }

    /// <summary>A parameter that is a plain number.</summary>
    public int NumberOf(Parameter<int> parameter)
    {
        ArgumentNullException.ThrowIfNull(parameter);
        return Decision.Number(parameter.Id);
    }

    /// <summary>A fact that the rule's own pack has declared for this subject, or for the case.</summary>
    public Fact<T> Local<T>(LocalFact<T> fact)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(fact);
        return (Fact<T>)Decision.Local(fact.Id, this);
    }

    /// <summary>A date that the rule's own pack has declared for this subject, or for the case.</summary>
    public DateFact Local(LocalDay date)
    {
        ArgumentNullException.ThrowIfNull(date);
        return (DateFact)Decision.Local(date.Id, this);
    }

    /// <summary>
    /// Where a property of this subject lives in the case file as seen at the moment asked: a JSON pointer, or null for
    /// what is not in the file.
    /// </summary>
    internal virtual string? PointerTo(string property) => property switch
    {
        nameof(Case) => "",
        nameof(Incident) => "/incident",
        _ => null,
    };
}
