using RapidReview.Cases;
using RapidReview.Facts;

namespace RapidReview.Testing.Generation;

/// <summary>The children, bodies and papers of one made-up situation.</summary>
internal sealed class CasePeople(Dice dice, CaseDays days, CaseFacts facts, string[] codes)
{
    private readonly CaseCare _care = new(dice, days, facts);

    public string[] Refs { get; } = ["A", .. dice.Some(["B", "C"], 25)];

    public AuthorityCode[] Authorities { get; } = [.. dice.Shuffled(codes).Distinct(StringComparer.Ordinal).Take(dice.Pick([1, 1, 2, 2, 3])).Select(code => new AuthorityCode(code))];

    public Place Place() => dice.Below(10) switch
    {
        0 => new Place { Nation = Maybe(dice.Pick(Enum.GetValues<Nation>())) },
        1 => new Place { Nation = Nation.England },
        2 or 3 => new Place { Authority = Maybe(dice.Pick(Authorities)) },
        _ => new Place { Authority = Maybe(Authorities[0]) },
    };

    public Child Child(string name)
    {
        var (inCare, leftCare) = (dice.Chance(45), dice.Chance(24));
        var died = dice.Chance(inCare || leftCare ? 60 : 30);
        var diedOn = !died || !dice.Chance(80) ? default : dice.Chance(60) ? days.Incident : days.Event() is { State: not FactState.DidNotHappen } on ? on : default;
        var born = leftCare ? days.BirthOfCareLeaver() : days.Birth();
        return new Child
        {
            Ref = name,
            BornOn = born,
            Unborn = dice.Chance(15) ? Maybe(dice.Chance(50)) : default,
            Residence = dice.Chance(40) ? new Place { Authority = Maybe(dice.Pick(Authorities)) } : Place(),
            Died = dice.Chance(80) ? Maybe(died) : default,
            DiedOn = diedOn,
            HarmAssessments = Listed.Of<HarmAssessment>([.. dice.Times([0, 1, 1, 1, 2, 3], _ => new HarmAssessment { Judgement = dice.Pick([HarmJudgement.Yes, HarmJudgement.Yes, .. Enum.GetValues<HarmJudgement>()]), On = days.View() })]),
            Recovered = dice.Chance(40) ? Maybe(dice.Chance(60)) : default,
            MannerOfDeath = died ? facts.Perhaps(50, Enum.GetValues<MannerOfDeath>()) : default,
            PotentiallyLifeThreatening = facts.YesOrNo(60, yes: 40),
            SeriousAndPermanentImpairment = facts.YesOrNo(60, yes: 50),
            ImpairmentIdentifiedOn = dice.Chance(50) ? days.Event() : default,
            LinkToIncident = dice.Chance(40) ? Maybe(dice.Pick(Enum.GetValues<LinkToIncident>())) : default,
            LookedAfter = inCare ? _care.LookedAfter(dice.Pick(Authorities), born) : LookedAfter.NotRecorded,
            CareLeaver = leftCare || dice.Chance(6) ? _care.CareLeaver(dice.Pick(Authorities)) : CareLeaver.NotRecorded,
            ChildProtection = _care.ChildProtection(),
            CaseOpenAtEvent = facts.YesOrNo(30, yes: 30),
            FamilyKnownToSocialCare = facts.Perhaps(30, Enum.GetValues<FamilyKnownToSocialCare>()),
            Settings = Listed.From(dice.Some(Enum.GetValues<InstitutionalSetting>(), 3), facts.Complete()),
            Siblings = Listed.From(dice.Some([.. Refs.Where(other => other != name), "sibling-1"], 30).Select(sibling => new Sibling { Ref = sibling }), facts.Complete()),
            Knowledge = Listed.From(dice.Some([codes[0], "police", "hospital-1"], 20).Concat(dice.Some(Authorities.Select(code => code.Value), 80)).Distinct(StringComparer.Ordinal).Select(by => Knowledge(by, diedOn)), facts.Complete()),
        };
    }

    private ChildKnowledge Knowledge(string by, DateFact diedOn) => new()
    {
        By = by,
        Kind = by[0] is not ('E' or 'W') ? Maybe(dice.Pick([KnowerKind.Police, KnowerKind.Health, KnowerKind.Other])) : dice.Chance(20) ? Maybe(dice.Pick([KnowerKind.LocalAuthority, KnowerKind.Other])) : default,
        KnewOfIncident = days.Event(),
        KnewOfDeathOrSeriousHarm = days.Event(),
        KnewOfDeath = diedOn.IsKnown && !diedOn.Equals(days.Incident) && dice.Chance(70) ? days.After(diedOn, [0, 0, 1, 3]) : default,
        Views = Listed.Of<DatedView>([.. dice.Times([0, 1, 1, 1, 2, 3], _ => new DatedView { View = dice.Pick([AbuseOrNeglectView.Suspected, AbuseOrNeglectView.Suspected, AbuseOrNeglectView.Suspected, .. Enum.GetValues<AbuseOrNeglectView>()]), On = days.View() })]),
    };

    public Notification Notification(int number) => dice.Chance(number == 1 ? 50 : 0) ? Complete(number) : new()
    {
        Ref = $"n{number}",
        Authority = Maybe(dice.Chance(60) ? Authorities[0] : dice.Pick(Authorities)),
        Recipients = Listed.Of<NotifiedBody>([.. dice.Times([0, 1, 2, 3, 4], _ => Recipient())]),
        Children = Listed.Of<string>([.. dice.Some(Refs, 85)]),
        SentOn = days.Event(),
    };

    /// <summary>A notification of every child to everybody who may have to be told.</summary>
    private Notification Complete(int number) => new()
    {
        Ref = $"n{number}",
        Authority = Maybe(dice.Chance(60) ? Authorities[0] : dice.Pick(Authorities)),
        Recipients = Listed.Of<NotifiedBody>(
        [
            .. Authorities.Select(area => new NotifiedBody { Body = Body.SafeguardingPartners, Area = area }),
            .. dice.Some([Body.Panel, Body.Ofsted, Body.SecretaryOfState, Body.WelshMinisters, Body.Family], 80).Select(body => new NotifiedBody { Body = body }),
        ]),
        Children = Listed.Of<string>(Refs),
        SentOn = days.Event(),
    };

    private NotifiedBody Recipient() => dice.Below(10) switch
    {
        < 5 => new NotifiedBody { Body = Body.Panel },
        < 7 => new NotifiedBody { Body = Body.SafeguardingPartners, Area = Maybe(dice.Pick(Authorities)) },
        _ => new NotifiedBody { Body = dice.Pick([Body.Ofsted, Body.SecretaryOfState, Body.WelshMinisters, Body.Family]) },
    };

    private Fact<T> Maybe<T>(T value)
        where T : notnull => facts.Maybe(value);
}
