using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using RapidReview.Cases;
using RapidReview.Facts;
using RapidReview.Subjects;

namespace RapidReview.Rules.Tests.Conditions.Support;

/// <summary>Small invented cases, with unknowns everywhere and so few days and codes that they often coincide.</summary>
internal static class Samples
{
    private static readonly Gen<DateFact> Date = Gen.OneOf(
        Gen.Elements(default, DateFact.CannotBeEstablished, DateFact.DidNotHappen),
        Day().Select(DateFact.OnDay),
        from first in Day() from days in Gen.Choose(0, 3) select DateFact.Between(first, first.PlusDays(days)));

    /// <summary>A child with an authority, and answers for it.</summary>
    public static Gen<(ChildAndAuthority Subject, Oracle Oracle)> Subjects =>
        from seed in Gen.Choose(0, 10_000)
        from file in File()
        from asAt in Day()
        from code in Fact(Authority())
        select Make(seed, file, asAt, code);

    private static (ChildAndAuthority Subject, Oracle Oracle) Make(int seed, CaseFile file, LocalDate asAt, Fact<AuthorityCode> code)
    {
        var oracle = new Oracle(seed);
        var authority = new AuthorityInCase(file, asAt, oracle, code, new AuthorityInvolved { Code = default }, 0);
        return (new ChildAndAuthority(new ChildInCase(file, asAt, oracle, 0), authority, 0), oracle);
    }

    private static Gen<CaseFile> File() =>
        from first in Child("A")
        from second in Child("B")
        from occurredOn in Date
        from authority in Fact(Authority())
        from processes in Gen.Elements<Items<ParallelProcess>>([], [ParallelProcess.Inquest], [ParallelProcess.ChildDeathReview, ParallelProcess.CriminalInvestigation])
        from known in Fact(Bool())
        from notifications in Notification().ListOf(2)
        from complete in Fact(Bool())
        select new CaseFile
        {
            Case = "case",
            Children = Listed.From([first, second], true),
            Incident = new Incident { OccurredOn = occurredOn, Place = new Place { Authority = authority }, ParallelProcesses = Listed.From(processes, known) },
            Notifications = Listed.From(notifications, complete),
        };

    private static Gen<Child> Child(string name) =>
        from bornOn in Date
        from died in Fact(Bool())
        from diedOn in Date
        from legal in Fact(Gen.Elements("section-20", "section-31"))
        from harm in Gen.Elements<Items<HarmAssessment>>([], [new HarmAssessment { Judgement = HarmJudgement.Yes }], [new HarmAssessment { Judgement = HarmJudgement.No }])
        from residence in Fact(Authority())
        from knowledge in Knowledge("E06000004")
        from police in Knowledge("police")
        from count in Gen.Choose(0, 2)
        from complete in Fact(Bool())
        select new Child
        {
            Ref = name,
            BornOn = bornOn,
            Died = died,
            DiedOn = diedOn,
            LegalStatus = legal,
            HarmAssessments = Listed.From(harm, default),
            Residence = new Place { Authority = residence },
            Knowledge = Listed.From(new[] { knowledge, police }.Take(count), complete),
        };

    private static Gen<ChildKnowledge> Knowledge(string body) =>
        from knew in Date
        from views in (from view in Gen.Elements(Enum.GetValues<AbuseOrNeglectView>()) from day in Date select new DatedView { View = view, On = day }).ListOf(2)
        from complete in Fact(Bool())
        select new ChildKnowledge { By = body, KnewOfIncident = knew, Views = Listed.From(views.Distinct(), complete) };

    private static Gen<Notification> Notification() =>
        from sender in Fact(Authority())
        from to in Gen.Elements(Body.Panel, Body.SafeguardingPartners)
        from area in Fact(Authority())
        from sent in Date
        from child in Gen.Elements("A", "B")
        from complete in Fact(Bool())
        select new Notification
        {
            Ref = "n",
            Authority = sender,
            Recipients = Listed.From([new NotifiedBody { Body = to, Area = area }], complete),
            Children = Listed.From([child], complete),
            SentOn = sent,
        };

    private static Gen<Fact<T>> Fact<T>(Gen<T> value)
        where T : notnull => Gen.OneOf(Gen.Elements(default, RapidReview.Facts.Fact<T>.CannotBeEstablished), value.Select(RapidReview.Facts.Fact<T>.Of), value.Select(RapidReview.Facts.Fact<T>.Of));

    private static Gen<AuthorityCode> Authority() => Gen.Elements(new AuthorityCode("E06000004"), new AuthorityCode("W06000015"));

    private static Gen<bool> Bool() => Gen.Elements(true, false);

    private static Gen<LocalDate> Day() => Gen.Choose(0, 5).Select(days => new LocalDate(2024, 1, 1).PlusDays(days));
}
