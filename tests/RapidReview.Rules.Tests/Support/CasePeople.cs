using RapidReview.Cases;
using RapidReview.Facts;

namespace RapidReview.Rules.Tests.Support;

/// <summary>The children, bodies and papers of one made-up situation.</summary>
internal sealed class CasePeople(Dice dice, CaseDays days)
{
    private static readonly string[] Codes = ["E06000004", "E06000002", "E10000028", "E08000006", "W06000023", "W06000008"];

    public string[] Refs { get; } = ["A", .. dice.Some(["B", "C"], 20)];

    public AuthorityCode[] Authorities { get; } = [.. dice.Shuffled(Codes)[..dice.Pick([1, 1, 2, 3])].Select(code => new AuthorityCode(code))];

    public Place Place() => dice.Below(10) switch
    {
        0 => new Place { Nation = Maybe(dice.Pick(Enum.GetValues<Nation>())) },
        1 => new Place { Nation = Nation.England },
        2 or 3 => new Place { Authority = Maybe(dice.Pick(Authorities)) },
        _ => new Place { Authority = Maybe(Authorities[0]) },
    };

    public Child Child(string name)
    {
        var died = dice.Chance(25);
        return new Child
        {
            Ref = name,
            BornOn = days.Birth(),
            Unborn = dice.Chance(15) ? Maybe(dice.Chance(50)) : default,
            Residence = Place(),
            Died = dice.Chance(80) ? Maybe(died) : default,
            DiedOn = died ? days.Event() is { State: not FactState.DidNotHappen } on ? on : default : default,
            HarmAssessments = Listed.Of<HarmAssessment>([.. dice.Times([0, 1, 1, 1, 2, 3], _ => new HarmAssessment { Judgement = dice.Pick([HarmJudgement.Yes, HarmJudgement.Yes, .. Enum.GetValues<HarmJudgement>()]), On = days.View() })]),
            Recovered = dice.Chance(40) ? Maybe(dice.Chance(60)) : default,
            LinkToIncident = dice.Chance(40) ? Maybe(dice.Pick(Enum.GetValues<LinkToIncident>())) : default,
            Knowledge = Listed.From(dice.Some(["E06000004", "police", "hospital-1"], 20).Concat(dice.Some(Authorities.Select(code => code.Value), 80)).Distinct(StringComparer.Ordinal).Select(Knowledge), Complete()),
        };
    }

    public ChildKnowledge Knowledge(string by) => new()
    {
        By = by,
        Kind = by[0] is not ('E' or 'W') ? Maybe(dice.Pick([KnowerKind.Police, KnowerKind.Health, KnowerKind.Other])) : dice.Chance(20) ? Maybe(dice.Pick([KnowerKind.LocalAuthority, KnowerKind.Other])) : default,
        KnewOfIncident = days.Event(),
        KnewOfDeathOrSeriousHarm = days.Event(),
        Views = Listed.Of<DatedView>([.. dice.Times([0, 1, 1, 1, 2, 3], _ => new DatedView { View = dice.Pick([AbuseOrNeglectView.Suspected, AbuseOrNeglectView.Suspected, AbuseOrNeglectView.Suspected, .. Enum.GetValues<AbuseOrNeglectView>()]), On = days.View() })]),
    };

    public AuthorityInvolved Authority(AuthorityCode code) => new()
    {
        Code = code,
        RapidReview = new RapidReviewProcess
        {
            SubmittedOn = dice.Chance(60) ? days.Event() : default,
            CriteriaFoundNotMetOn = dice.Chance(15) ? days.Event() : default,
        },
    };

    public Notification Notification(int number) => new()
    {
        Ref = $"n{number}",
        Authority = Maybe(dice.Chance(70) ? Authorities[0] : dice.Pick(Authorities)),
        Recipients = Listed.Of<NotifiedBody>([.. dice.Times([0, 1, 1, 2, 3], _ => Recipient())]),
        Children = Listed.Of<string>([.. dice.Some(Refs, 85)]),
        SentOn = days.Event(),
    };

    private NotifiedBody Recipient() => dice.Chance(60)
        ? new NotifiedBody { Body = Body.Panel }
        : new NotifiedBody { Body = dice.Pick([Body.SafeguardingPartners, Body.SafeguardingPartners, Body.Ofsted]), Area = Maybe(dice.Pick(Authorities)) };

    private Fact<T> Maybe<T>(T value)
        where T : notnull => dice.Chance(days.Known) ? value : dice.Chance(30) ? Fact<T>.CannotBeEstablished : default;

    private Fact<bool> Complete() => dice.Below(4) switch
    {
        0 => default,
        1 => dice.Chance(30) ? Fact<bool>.CannotBeEstablished : false,
        _ => true,
    };
}
