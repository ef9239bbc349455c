using System.Text.Json;
using NodaTime;
using RapidReview.Cases;
using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Rules;
using RapidReview.Rules.Calendar;
using RapidReview.Rules.Intake;
using RapidReview.Rules.Intake.Spellings;
using RapidReview.Rules.Model;

namespace RapidReview.Testing;

/// <summary>
/// Builds an invented case step by step, and asks for advice about it. Days are written in full, such as "Thursday 28 March
/// 2024", where a weekday that does not fit is refused, or as "2024-03-28". What is not said is not yet known. What a step says of
/// a child is said of the one added last.
/// </summary>
public sealed class CaseBuilder
{
    private readonly List<Child> _children = [];
    private readonly List<Notification> _notifications = [];
    private readonly List<AuthorityInvolved> _authorities = [];
    private Incident _incident = Incident.NotKnown;
    private Func<CaseFile, CaseFile> _change = file => file;
    private Instant? _completeTo;

    /// <summary>The moment for which advice is asked; null: up to when the events are complete.</summary>
    public Instant? Asked { get; private set; }

    /// <summary>When the incident happened.</summary>
    public CaseBuilder On(DateFact day)
    {
        _incident = _incident with { OccurredOn = day };
        return this;
    }

    /// <summary>The day on which the incident happened.</summary>
    public CaseBuilder On(string day) => On(Say.Day(day));

    /// <summary>Where the incident happened.</summary>
    /// <param name="authority">The GSS code of the authority of the place; null for one that is not yet known.</param>
    /// <param name="nation">The nation, where that is known and the authority is not.</param>
    public CaseBuilder In(string? authority, Nation? nation = null)
    {
        _incident = _incident with { Place = Place(authority, nation) };
        return this;
    }

    /// <summary>All events up to the end of a day are recorded.</summary>
    public CaseBuilder CompleteTo(string day)
    {
        _completeTo = London.EndOfDay(Say.Day(day));
        return this;
    }

    /// <summary>Nobody has said up to when the events are complete; the moment asked stays the same.</summary>
    public CaseBuilder PerhapsIncomplete()
    {
        (Asked, _completeTo) = (Asked ?? _completeTo, null);
        return this;
    }

    /// <summary>Advice is asked as at the end of a day.</summary>
    public CaseBuilder AsAt(string day)
    {
        Asked = London.EndOfDay(Say.Day(day));
        return this;
    }

    /// <summary>A child. What is not given is not yet known.</summary>
    /// <param name="name">The pseudonymous reference.</param>
    /// <param name="born">The date of birth.</param>
    /// <param name="age">Instead of it, the age in years on the day of the incident, which must be known.</param>
    /// <param name="died">Whether the child has died.</param>
    /// <param name="diedOn">The day of death.</param>
    /// <param name="harm">A person's judgement on serious harm, of the day of the incident.</param>
    /// <param name="livesIn">The GSS code of the authority where the child normally lives.</param>
    /// <param name="livesInNation">The nation where the child normally lives, where that is known and the authority is not.</param>
    /// <param name="unborn">Whether the child was unborn at the time of the incident.</param>
    /// <param name="recovered">Whether the child has recovered.</param>
    /// <param name="link">How abuse or neglect is linked to the incident.</param>
    public CaseBuilder Child(
        string name = "A",
        DateFact? born = null,
        int? age = null,
        bool? died = null,
        string? diedOn = null,
        HarmJudgement? harm = null,
        string? livesIn = null,
        Nation? livesInNation = null,
        bool? unborn = null,
        bool? recovered = null,
        LinkToIncident? link = null)
    {
        _children.Add(new Child
        {
            Ref = name,
            BornOn = born ?? (age is { } years ? DateFact.OnDay(_incident.OccurredOn.Earliest.PlusYears(-years).PlusDays(-1)) : default),
            Residence = Place(livesIn, livesInNation),
            Died = Known(died),
            DiedOn = Day(diedOn),
            HarmAssessments = harm is { } judgement ? Listed.Complete(new HarmAssessment { Judgement = judgement, On = _incident.OccurredOn }) : [],
            Unborn = Known(unborn),
            Recovered = Known(recovered),
            LinkToIncident = link is { } known ? known : default(Fact<LinkToIncident>),
        });
        return this;
    }

    /// <summary>A later judgement on serious harm.</summary>
    public CaseBuilder ThenJudged(HarmJudgement judgement, string on) => Change(child => child with
    {
        HarmAssessments = Listed.Complete([.. child.HarmAssessments, new HarmAssessment { Judgement = judgement, On = Say.Day(on) }]),
    });

    /// <summary>What a body knows of the child. A view is of the day on which it knew of the incident, unless another is given.</summary>
    public CaseBuilder Knows(string by, string? incident = null, string? harm = null, AbuseOrNeglectView? view = null, string? viewOn = null, KnowerKind? kind = null) =>
        Knows(by, Day(incident), Day(harm), view, viewOn is null ? Day(incident) : Day(viewOn), kind);

    /// <summary>What a body knows of the child, with dates of any kind.</summary>
    public CaseBuilder Knows(string by, DateFact incident, DateFact harm, AbuseOrNeglectView? view, DateFact viewOn, KnowerKind? kind = null) => Change(child => child with
    {
        Knowledge = Listed.From(
            [
                .. child.Knowledge,
                new ChildKnowledge
                {
                    By = by,
                    Kind = kind is { } known ? known : default(Fact<KnowerKind>),
                    KnewOfIncident = incident,
                    KnewOfDeathOrSeriousHarm = harm,
                    Views = view is { } said ? Listed.Complete(new DatedView { View = said, On = viewOn }) : [],
                },
            ],
            child.Knowledge.Complete),
    });

    /// <summary>Nobody else knows anything of the child.</summary>
    public CaseBuilder AndNobodyElseKnows() => Change(child => child with { Knowledge = child.Knowledge.With(true) });

    /// <summary>A notification, whose reference is its number among them.</summary>
    public CaseBuilder Notified(Notification notification)
    {
        _notifications.Add(notification with { Ref = $"N{_notifications.Count + 1}" });
        return this;
    }

    /// <summary>An authority, and how far its partnership's rapid review has come.</summary>
    public CaseBuilder Involves(string authority, RapidReviewProcess? review = null)
    {
        _authorities.Add(new AuthorityInvolved { Code = new(authority), RapidReview = review ?? RapidReviewProcess.NotRecorded });
        return this;
    }

    /// <summary>Anything else about the child added last.</summary>
    public CaseBuilder WithChild(Func<Child, Child> change) => Change(change);

    /// <summary>Anything else about an authority, which is added where it is not there yet.</summary>
    public CaseBuilder WithAuthority(string authority, Func<AuthorityInvolved, AuthorityInvolved> change)
    {
        var at = _authorities.FindIndex(known => known.Code.Value == authority);
        if (at < 0)
            _authorities.Add(change(new AuthorityInvolved { Code = new(authority) }));
        else
            _authorities[at] = change(_authorities[at]);
        return this;
    }

    /// <summary>Anything else about the case.</summary>
    public CaseBuilder WithCase(Func<CaseFile, CaseFile> change)
    {
        var before = _change;
        _change = file => change(before(file));
        return this;
    }

    /// <summary>Facts that a pack declares for itself, as a case file holds them.</summary>
    /// <param name="pack">The id of the pack.</param>
    /// <param name="json">Its facts, such as <c>{ "requestKind": "learning" }</c>.</param>
    public CaseBuilder Local(string pack, string json)
    {
        using var document = JsonDocument.Parse(json);
        var facts = new KeyValuePair<string, string>(pack, CanonicalJson.Read(document.RootElement, Pointer.Root.Of("local").Of(pack), new ProblemList("")));
        return WithCase(file => file with { Local = LocalFacts.From(file.Local.Where(known => known.Key != pack).Append(facts)) });
    }

    /// <summary>The case file. It is not checked: advice on it is.</summary>
    public CaseFile Build() => _change(new CaseFile
    {
        Case = "INVENTED-TEST",
        Incident = _incident,
        Children = Listed.Complete<Child>([.. _children]),
        Authorities = Listed.Complete<AuthorityInvolved>([.. _authorities]),
        Notifications = Listed.Of<Notification>([.. _notifications]),
        Events = new RecordedEvents { CompleteTo = _completeTo },
    });

    /// <summary>The advice on it.</summary>
    /// <param name="advisor">The advisor.</param>
    /// <param name="forced">Packs and editions that are forced, such as <c>england@wt2018</c>.</param>
    /// <exception cref="CaseFileException">The case cannot be.</exception>
    public Advice Advise(Advisor advisor, params IEnumerable<string> forced)
    {
        ArgumentNullException.ThrowIfNull(advisor);
        return advisor.Advise(Build(), Instant.MaxValue, new AdviceOptions { AsAt = Asked, Forced = [.. forced.Select(ForcedEdition.Parse)] });
    }

    private CaseBuilder Change(Func<Child, Child> change)
    {
        _children[^1] = change(_children[^1]);
        return this;
    }

    private static Place Place(string? authority, Nation? nation) => new()
    {
        Authority = authority is null ? default(Fact<AuthorityCode>) : new AuthorityCode(authority),
        Nation = nation is { } known ? known : default(Fact<Nation>),
    };

    private static Fact<bool> Known(bool? value) => value is { } known ? known : default(Fact<bool>);

    private static DateFact Day(string? day) => day is null ? default : DateFact.OnDay(Say.Day(day));
}
