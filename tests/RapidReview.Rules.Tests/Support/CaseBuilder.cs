using NodaTime;
using RapidReview.Cases;
using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Rules.Calendar;
using RapidReview.Rules.Packs;

namespace RapidReview.Rules.Tests.Support;

/// <summary>
/// Builds a case step by step, and asks for advice about it. Days are written in full, such as "Thursday 28 March 2024". What a
/// step says of a child is said of the one added last.
/// </summary>
internal sealed class CaseBuilder
{
    private static readonly Advisor BothNations = Advisor.For(Cores.England, Cores.Wales);

    private readonly List<Child> _children = [];
    private readonly List<Notification> _notifications = [];
    private readonly List<AuthorityInvolved> _authorities = [];
    private Incident _incident = Incident.NotKnown;
    private Func<CaseFile, CaseFile> _change = file => file;
    private Instant? _completeTo;
    private Instant? _asAt;

    public CaseBuilder On(DateFact day)
    {
        _incident = _incident with { OccurredOn = day };
        return this;
    }

    public CaseBuilder On(string day) => On(Say.Day(day));

    /// <summary>The authority of the place; null for one that is not yet known.</summary>
    public CaseBuilder In(string? authority, Nation? nation = null)
    {
        _incident = _incident with { Place = Place(authority, nation) };
        return this;
    }

    public CaseBuilder CompleteTo(string day)
    {
        _completeTo = London.EndOfDay(Say.Day(day));
        return this;
    }

    /// <summary>Nobody has said up to when the events are complete; the moment asked stays the same.</summary>
    public CaseBuilder PerhapsIncomplete()
    {
        (_asAt, _completeTo) = (_asAt ?? _completeTo, null);
        return this;
    }

    public CaseBuilder AsAt(string day)
    {
        _asAt = London.EndOfDay(Say.Day(day));
        return this;
    }

    /// <summary>A child. An age is that on the day of the incident.</summary>
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

    public CaseBuilder ThenJudged(HarmJudgement judgement, string on) => Change(child => child with
    {
        HarmAssessments = Listed.Complete([.. child.HarmAssessments, new HarmAssessment { Judgement = judgement, On = Say.Day(on) }]),
    });

    /// <summary>What a body knows of the child. A view is of the day on which it knew of the incident, unless another is given.</summary>
    public CaseBuilder Knows(string by, string? incident = null, string? harm = null, AbuseOrNeglectView? view = null, string? viewOn = null, KnowerKind? kind = null) =>
        Knows(by, Day(incident), Day(harm), view, viewOn is null ? Day(incident) : Day(viewOn), kind);

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

    /// <summary>A notification to the Panel, and to the partners of some areas, about child A.</summary>
    public CaseBuilder Notified(string on, string authority = Ids.Stockton, params string[] partnersOf) =>
        Notified(Notifications.ToPanel(on, authority, partnersOf));

    public CaseBuilder Notified(Notification notification)
    {
        _notifications.Add(notification with { Ref = $"N{_notifications.Count + 1}" });
        return this;
    }

    public CaseBuilder Submitted(string on, string authority = Ids.Stockton) =>
        Involves(authority, RapidReviewProcess.NotRecorded with { SubmittedOn = Say.Day(on) });

    public CaseBuilder FoundCriteriaNotMet(string on, string authority = Ids.Stockton) =>
        Involves(authority, RapidReviewProcess.NotRecorded with { CriteriaFoundNotMetOn = Say.Day(on) });

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

    public CaseFile Build() => _change(new CaseFile
    {
        Case = "INVENTED-TEST",
        Incident = _incident,
        Children = Listed.Complete<Child>([.. _children]),
        Authorities = Listed.Complete<AuthorityInvolved>([.. _authorities]),
        Notifications = Listed.Of<Notification>([.. _notifications]),
        Events = new RecordedEvents { CompleteTo = _completeTo },
    });

    public Advice Advise(params string[] editions) => BothNations.Advise(
        Build(),
        Instant.MaxValue,
        new AdviceOptions { AsAt = _asAt, Forced = [.. editions.Select(edition => ForcedEdition.Parse($"england@{edition}"))] });

    /// <summary>England's natural part.</summary>
    public AdvicePart Part() => Part(Nation.England);

    /// <summary>The natural part of a nation.</summary>
    public AdvicePart Part(Nation nation) => Assert.Single(Advise().Parts, part => part.Nation == nation);

    /// <summary>The part of a forced edition.</summary>
    public AdvicePart Forced(string edition) => Assert.Single(Advise(edition).Parts, part => part.Forced);

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
