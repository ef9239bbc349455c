using EmbeddedInCaseManagement.Referrals;
using NodaTime;
using RapidReview.Cases;
using RapidReview.Facts;
using RapidReview.Rules.Calendar;

namespace EmbeddedInCaseManagement.Advice;

/// <summary>
/// The application's records as a case file. What nobody has entered stays not yet known: it is left out, and never becomes a
/// "no". Lists of which the application holds everything say that they are complete; the others do not.
/// </summary>
internal static class CaseFileOf
{
    public static CaseFile Referral(Referral referral) => new()
    {
        Case = referral.Number,
        Incident = new() { OccurredOn = Day(referral.HappenedOn), Place = new() { Authority = Council(referral) } },
        Children = Listed.From(referral.YoungPeople.Select(person => Child(person, referral)), true),
        Authorities = referral.Council is { } council ? [new AuthorityInvolved { Code = new(council) }] : [],
        Notifications = referral.PanelNotifiedOn is null ? [] : [Notification(referral)],
        Events = new() { CompleteTo = referral.EnteredUpTo is { } day ? London.EndOfDay(LocalDate.FromDateOnly(day)) : null },
    };

    private static Child Child(YoungPerson person, Referral referral) => new()
    {
        Ref = person.Reference,
        BornOn = Day(person.BornOn),
        Died = Known(person.Died),
        DiedOn = Day(person.DiedOn),
        HarmAssessments = person.SeriousHarm is { } serious
            ? [new HarmAssessment { Judgement = serious ? HarmJudgement.Yes : HarmJudgement.No, On = Day(person.SeriousHarmJudgedOn) }]
            : [],
        Knowledge = referral.Council is { } council ? [Knowledge(person, referral, council)] : [],
    };

    private static ChildKnowledge Knowledge(YoungPerson person, Referral referral, string council) => new()
    {
        By = council,
        KnewOfIncident = Day(referral.CouncilHeardOn),
        KnewOfDeathOrSeriousHarm = Day(person.CouncilLearntOn),
        Views = person.Concern is { } concern ? [new DatedView { View = View(concern), On = Day(person.ConcernSince) }] : [],
    };

    private static AbuseOrNeglectView View(Concern concern) => concern switch
    {
        Concern.Established => AbuseOrNeglectView.Known,
        Concern.Suspected => AbuseOrNeglectView.Suspected,
        Concern.RuledOut => AbuseOrNeglectView.ConsideredAndExcluded,
        _ => throw new ArgumentOutOfRangeException(nameof(concern)),
    };

    private static Notification Notification(Referral referral) => new()
    {
        Ref = $"{referral.Number}-panel",
        Authority = Council(referral),
        Recipients = Listed.Complete(new NotifiedBody { Body = Body.Panel }),
        Children = Listed.From(referral.YoungPeople.Select(person => person.Reference), true),
        SentOn = Day(referral.PanelNotifiedOn),
    };

    private static Fact<AuthorityCode> Council(Referral referral) => referral.Council is { } code ? new AuthorityCode(code) : default(Fact<AuthorityCode>);

    private static DateFact Day(DateOnly? day) => day is { } known ? LocalDate.FromDateOnly(known) : default(DateFact);

    private static Fact<bool> Known(bool? answer) => answer is { } known ? known : default(Fact<bool>);
}
