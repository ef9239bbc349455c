using RapidReview.Cases;
using RapidReview.Facts;

namespace RapidReview.Rules.Tests.Support;

/// <summary>Deaths of looked after children and of care leavers, with the steps that tests add to them.</summary>
internal static class Deaths
{
    /// <summary>A looked after child of eleven, placed by Leeds, dies in Stockton-on-Tees on a Friday; Leeds knows on the Saturday. Nobody suspects abuse.</summary>
    public static CaseBuilder LookedAfter(bool? lookedAfter = true, string? by = Ids.Leeds, bool? died = true, string on = "Friday 23 August 2024", string? known = "Saturday 24 August 2024") => A.Case(on)
        .Child(age: 11, livesIn: Ids.Stockton, died: died, diedOn: died == true ? on : null)
        .Knows(Ids.Leeds, known, known, AbuseOrNeglectView.ConsideredAndExcluded)
        .Knows(Ids.Stockton, known, known, AbuseOrNeglectView.ConsideredAndExcluded)
        .WithChild(child => child with { LookedAfter = new LookedAfter { IsLookedAfter = Known(lookedAfter), By = Code(by) } })
        .CompleteTo(known ?? on);

    /// <summary>A care leaver for whom Leeds is responsible dies; Leeds knows of it on a Monday.</summary>
    public static CaseBuilder CareLeaver(string born = "Monday 25 December 2000", string died = "Wednesday 24 December 2025", string known = "Monday 29 December 2025", CareLeaverStatus? status = CareLeaverStatus.FormerRelevant, string? by = Ids.Leeds) => A.Case(died)
        .Child(born: DateFact.OnDay(Say.Day(born)), livesIn: Ids.Leeds, diedOn: died)
        .Knows(Ids.Leeds, known, known, AbuseOrNeglectView.NotConsidered)
        .WithChild(child => child with
        {
            CareLeaver = new CareLeaver { Status = status is { } said ? said : default(Fact<CareLeaverStatus>), ResponsibleAuthority = Code(by) },
            LookedAfter = new LookedAfter { IsLookedAfter = false },
        })
        .CompleteTo(known);

    /// <summary>An authority tells bodies of the death of child A.</summary>
    public static CaseBuilder Told(this CaseBuilder the, string on, string authority, params Body[] bodies) => the.Notified(new Notification
    {
        Ref = "N",
        Authority = new AuthorityCode(authority),
        Children = Listed.Complete("A"),
        Recipients = Listed.Complete<NotifiedBody>([.. bodies.Select(body => new NotifiedBody { Body = body })]),
        SentOn = Say.Day(on),
    });

    private static Fact<bool> Known(bool? value) => value is { } known ? known : default(Fact<bool>);

    private static Fact<AuthorityCode> Code(string? code) => code is null ? default(Fact<AuthorityCode>) : new AuthorityCode(code);
}
