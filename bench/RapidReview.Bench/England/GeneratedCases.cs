using NodaTime;
using RapidReview.Bench.Timing;
using RapidReview.Cases;
using RapidReview.Facts;
using RapidReview.Rules.Calendar;
using RapidReview.Rules.Resolution;

namespace RapidReview.Bench.England;

/// <summary>Invented cases of ordinary size with unknowns, the same on each run.</summary>
internal static class GeneratedCases
{
    private static readonly string[] Codes = ["E06000004", "E06000002", "E08000006"];

    private static readonly LocalDate Epoch = new(2019, 2, 1);

    public static List<CaseFile> Make(int count, ulong seed)
    {
        var (dice, files) = (new Dice(seed), new List<CaseFile>());
        while (files.Count < count)
        {
            var file = File(dice, files.Count);
            if (AsAtCase.Check(file).Count == 0)
                files.Add(file);
        }

        return files;
    }

    private static CaseFile File(Dice dice, int number)
    {
        var day = Epoch.PlusDays(dice.Below(2300));
        var asked = London.EndOfDay(day.PlusDays(10 + dice.Below(80)));
        var children = Enumerable.Range(0, dice.Percent(80) ? 1 : 2).Select(i => Child(dice, $"{(char)('A' + i)}", day)).ToList();
        return new CaseFile
        {
            Case = $"B{number}",
            Incident = new Incident
            {
                OccurredOn = dice.Below(20) switch { 0 => default, 1 => DateFact.Between(day, day.PlusDays(3)), _ => day },
                Place = Place(dice, 95),
            },
            Children = Listed.From(children, true),
            Authorities = Listed.From(Codes.Take(dice.Below(3)).Select(code => Authority(dice, code, day)), default),
            Notifications = Listed.From(Enumerable.Range(0, dice.Below(3)).Select(i => Notification(dice, $"N{i}", children, day)), default),
            Events = dice.Percent(85) ? new RecordedEvents { CompleteTo = asked } : RecordedEvents.NotSaid,
        };
    }

    private static Child Child(Dice dice, string name, LocalDate day) => new()
    {
        Ref = name,
        BornOn = dice.Below(10) switch { 0 => default, 1 => DateFact.Between(day.PlusDays(-400), day.PlusDays(-370)), _ => day.PlusDays(-30 - dice.Below(7000)) },
        Residence = Place(dice, 90),
        Died = dice.Below(5) switch { 0 => true, 1 => default(Fact<bool>), _ => false },
        Recovered = dice.Percent(30) ? true : default(Fact<bool>),
        LinkToIncident = dice.Percent(15) ? LinkToIncident.None : default(Fact<LinkToIncident>),
        HarmAssessments = Listed.From(Enumerable.Range(0, dice.Below(3)).Select(i => new HarmAssessment { Judgement = dice.One(HarmJudgement.Yes, HarmJudgement.Yes, HarmJudgement.No, HarmJudgement.Uncertain), On = day.PlusDays(i) }), default),
        Knowledge = Listed.From(
            Codes.Append("police").Where(_ => dice.Percent(55)).Select(by => new ChildKnowledge
            {
                By = by,
                Kind = by == "police" ? KnowerKind.Police : default(Fact<KnowerKind>),
                KnewOfIncident = Some(dice, day, 3),
                KnewOfDeathOrSeriousHarm = Some(dice, day, 5),
                Views = Listed.From(Enumerable.Range(0, 1 + dice.Below(2)).Select(i => new DatedView { View = dice.One(AbuseOrNeglectView.Suspected, AbuseOrNeglectView.Known, AbuseOrNeglectView.NotConsidered), On = day.PlusDays(i * 4) }), default),
            }).ToList(),
            dice.Percent(50) ? true : default(Fact<bool>)),
    };

    private static AuthorityInvolved Authority(Dice dice, string code, LocalDate day) => new()
    {
        Code = new AuthorityCode(code),
        RapidReview = new RapidReviewProcess
        {
            SubmittedOn = Some(dice, day.PlusDays(15), 20),
            CriteriaFoundNotMetOn = dice.Percent(5) ? day.PlusDays(12) : default(DateFact),
        },
    };

    private static Notification Notification(Dice dice, string name, List<Child> children, LocalDate day) => new()
    {
        Ref = name,
        Authority = dice.Percent(95) ? new AuthorityCode(dice.One<string>(Codes)) : default(Fact<AuthorityCode>),
        Recipients = dice.Percent(90) ? [new NotifiedBody { Body = Body.Panel }, new NotifiedBody { Body = Body.SafeguardingPartners, Area = new AuthorityCode(dice.One<string>(Codes)) }] : [],
        Children = dice.Percent(90) ? Listed.From(children.Select(child => child.Ref), default) : [],
        SentOn = Some(dice, day.PlusDays(1), 14),
    };

    private static Place Place(Dice dice, int known) => dice.Percent(known)
        ? new Place { Authority = new AuthorityCode(dice.One<string>(Codes)) }
        : dice.Percent(50) ? new Place { Nation = dice.One(Nation.England, Nation.Scotland) } : Cases.Place.NotKnown;

    private static DateFact Some(Dice dice, LocalDate day, int within) => dice.Below(12) switch
    {
        0 => default,
        1 => DateFact.CannotBeEstablished,
        2 => DateFact.Between(day, day.PlusDays(2)),
        _ => day.PlusDays(dice.Below(within)),
    };
}
