using NodaTime;
using RapidReview.Cases;
using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Rules.Packs;

namespace RapidReview.Rules.Tests.Support;

/// <summary>Cases in Pembrokeshire, and what the part for Wales says of them. Ids leave out the nation.</summary>
internal static class Welsh
{
    public const string Day = "Wednesday 24 December 2025";
    public const string Powys = "W06000023";
    public const string Authority = "authority:" + Ids.Pembrokeshire;
    public const string Pair = "child:A/authority:" + Ids.Pembrokeshire;

    /// <summary>A case of which nothing is known but an incident in Pembrokeshire on a day, and that no more has happened by the end of it.</summary>
    public static CaseBuilder Case(string on = Day) => new CaseBuilder().On(on).In(Ids.Pembrokeshire).CompleteTo(on);

    /// <summary>
    /// A child of three, of Pembrokeshire, never registered nor looked after, sustains a potentially life-threatening injury;
    /// Pembrokeshire, and nobody else, suspects abuse on the same day.
    /// </summary>
    public static CaseBuilder Injury(string on = Day) => Case(on)
        .Child(age: 3, died: false, livesIn: Ids.Pembrokeshire)
        .WithChild(child => child with { PotentiallyLifeThreatening = true, SeriousAndPermanentImpairment = false })
        .NeverProtected()
        .Knows(Ids.Pembrokeshire, on, on, AbuseOrNeglectView.Suspected)
        .AndNobodyElseKnows();

    /// <summary>The same, but the only harm is a serious and permanent impairment, identified on a day.</summary>
    public static CaseBuilder Impairment(string? identified, string on = Day) => Injury(on)
        .WithChild(child => child with
        {
            PotentiallyLifeThreatening = false,
            SeriousAndPermanentImpairment = true,
            ImpairmentIdentifiedOn = identified is null ? default(DateFact) : Say.Day(identified),
        });

    /// <summary>The same child died on the day, and abuse is suspected.</summary>
    public static CaseBuilder Death(string on = Day) => Injury(on)
        .WithChild(child => child with { Died = true, DiedOn = Say.Day(on), PotentiallyLifeThreatening = default });

    /// <summary>A child of a Welsh authority dies where they were placed; nobody sees abuse or neglect in it.</summary>
    public static CaseBuilder DeathInCare(string on = Day, string by = Powys, string place = Ids.Pembrokeshire) => new CaseBuilder().On(on).In(place).CompleteTo(on)
        .Child(age: 12, diedOn: on)
        .WithChild(child => child with { LookedAfter = new LookedAfter { IsLookedAfter = true, By = new AuthorityCode(by) } })
        .Knows(by, on, on, AbuseOrNeglectView.ConsideredAndExcluded)
        .AndNobodyElseKnows();

    /// <summary>The child was never on a register or plan, and never looked after.</summary>
    public static CaseBuilder NeverProtected(this CaseBuilder the) => the.WithChild(child => child with
    {
        ChildProtection = Listed.Complete<ChildProtectionPeriod>(),
        LookedAfter = new LookedAfter { IsLookedAfter = false, Periods = Listed.Complete<LookedAfterPeriod>() },
    });

    /// <summary>The only period on the register, or on an English plan.</summary>
    public static CaseBuilder Registered(this CaseBuilder the, string from, string? to = null, ChildProtectionKind kind = ChildProtectionKind.OnRegister) => the.WithChild(child => child with
    {
        ChildProtection = Listed.Complete(new ChildProtectionPeriod { Kind = kind, StartedOn = Say.Day(from), EndedOn = to is null ? default(DateFact) : Say.Day(to) }),
    });

    /// <summary>The only period of being looked after.</summary>
    public static CaseBuilder InCare(this CaseBuilder the, string from, string? to = null) => the.WithChild(child => child with
    {
        LookedAfter = new LookedAfter
        {
            By = new AuthorityCode(Ids.Pembrokeshire),
            Periods = Listed.Complete(new LookedAfterPeriod { StartedOn = Say.Day(from), EndedOn = to is null ? default(DateFact) : Say.Day(to) }),
        },
    });

    /// <summary>The case was referred to the Board, its chair decided, for a review unless something else is said, and the Welsh Ministers were told.</summary>
    public static CaseBuilder Board(this CaseBuilder the, string? referred = null, string? decided = null, string? told = null, BoardDecision? decision = BoardDecision.Undertake) => the.WithAuthority(Ids.Pembrokeshire, authority => authority with
    {
        WelshReview = WelshReviewProcess.NotRecorded with
        {
            SusrReferredOn = referred is null ? default(DateFact) : Say.Day(referred),
            BoardChairDecidedOn = decided is null ? default(DateFact) : Say.Day(decided),
            BoardChairDecision = decided is null || decision is not { } known ? default(Fact<BoardDecision>) : known,
            WelshMinistersToldOn = told is null ? default(DateFact) : Say.Day(told),
        },
    });

    /// <summary>The outcome of a criterion.</summary>
    public static void Criterion(CaseBuilder the, string id, Outcome outcome, string subject = Ids.Child) =>
        Assert.Equal(outcome, Finding(the.Part(Nation.Wales).Criteria, id, subject).Outcome);

    /// <summary>Whether a case is of a class.</summary>
    public static void Category(CaseBuilder the, string id, Outcome outcome, string subject = Ids.Child) =>
        Assert.Equal(outcome, Finding(the.Part(Nation.Wales).Categories, id, subject).Outcome);

    public static DutyExpectation Duty(CaseBuilder the, string id, string subject = Pair) => new(Finding(the.Part(Nation.Wales).Duties, id, subject));

    public static ClockExpectation Clock(CaseBuilder the, string id, string subject = Pair) => new(Finding(the.Part(Nation.Wales).Clocks, id, subject));

    /// <summary>The outcome of a prompt or a conflict, also where it does not apply or may only apply; null where nothing is told at all.</summary>
    public static void Note(Outcome? outcome, CaseBuilder the, string id, string subject = Ids.Child)
    {
        var part = Assert.Single(Advisor.For(Cores.Wales).Decide(the.Build(), Instant.MaxValue).ExplainEverything().Parts);
        Assert.Equal(outcome, part.Prompts.Concat(part.Conflicts).SingleOrDefault(note => note.Id == $"wales.{id}" && note.Subject == subject)?.Outcome);
    }

    /// <summary>Of acts before the first day that the rules cover nothing is said, and that is said.</summary>
    public static void IsSilent(Finding finding)
    {
        Assert.Empty(finding.Sources);
        Assert.Contains(finding.Reasons, reason => reason.Contains("Earlier law is not encoded", StringComparison.Ordinal));
    }

    /// <summary>A finding of the part for Wales.</summary>
    public static T Finding<T>(IEnumerable<T> findings, string id, string subject)
        where T : Finding => Assert.Single(findings, finding => finding.Id == $"wales.{id}" && finding.Subject == subject);
}
