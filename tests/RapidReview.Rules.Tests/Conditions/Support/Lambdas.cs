using System.Linq.Expressions;
using RapidReview.Authoring;
using RapidReview.Cases;
using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Law;
using RapidReview.Rules.Conditions.Tree;
using RapidReview.Subjects;
using static RapidReview.Rules.Tests.Conditions.Support.Trees;

namespace RapidReview.Rules.Tests.Conditions.Support;

/// <summary>Every construct that a condition may be written in, as a lambda, with the tree that it must give.</summary>
public sealed class Lambdas : Criterion<ChildAndAuthority>
{
    public static readonly Parameter<TimeLimit> Period = new("test.period");

    public static readonly Parameter<int> Number = new("test.number");

    public static readonly AuthorityCode Stockton = new("E06000004");

    private const AbuseOrNeglectView Suspected = AbuseOrNeglectView.Suspected;

    private static readonly FactPath Knowledge = P("Child", "Knowledge");

    private static readonly Condition Died = new Comparison(F("Child", "HasDied"), Relation.Is, C(true));

    private static readonly Condition Harmed = new Comparison(F("Child", "SeriousHarm"), Relation.Is, C(HarmJudgement.Yes));

    private static readonly Condition Told = new Comparison(F("PanelNotifiedOn"), Relation.Before, F("PartnersToldOn"));

    private static readonly Operand Born = F("Child", "BornOn");

    public static IReadOnlyDictionary<string, (Expression<Func<ChildAndAuthority, Truth>> Lambda, Condition Tree)> All { get; } =
        new Dictionary<string, (Expression<Func<ChildAndAuthority, Truth>>, Condition)>(StringComparer.Ordinal)
        {
            ["yes"] = (s => s.Child.HasDied == true, Died),
            ["no"] = (s => s.Child.HasDied != false, new Comparison(F("Child", "HasDied"), Relation.IsNot, C(false))),
            ["a constant on the left"] = (s => true == s.Child.HasDied, Died),
            ["a code"] = (s => s.Knowledge.AbuseOrNeglect == Suspected, new Comparison(F("Knowledge", "AbuseOrNeglect"), Relation.Is, C(Suspected))),
            ["two facts"] = (s => s.Incident.Place.Authority == s.AuthorityCode, new Comparison(F("Incident", "Place", "Authority"), Relation.Is, F("AuthorityCode"))),
            ["an authority in a field"] = (s => s.AuthorityCode == Stockton, new Comparison(F("AuthorityCode"), Relation.Is, C(Stockton))),
            ["an authority in place"] = (s => s.AuthorityCode == new AuthorityCode("E06000004"), new Comparison(F("AuthorityCode"), Relation.Is, C(Stockton))),
            ["a text"] = (s => s.Child.LegalStatus == "section-20", new Comparison(F("Child", "LegalStatus"), Relation.Is, C("section-20"))),
            ["one of several"] = (s => s.Knowledge.AbuseOrNeglect.IsOneOf(AbuseOrNeglectView.Known, AbuseOrNeglectView.Suspected), new AnyOf([
                new Comparison(F("Knowledge", "AbuseOrNeglect"), Relation.Is, C(AbuseOrNeglectView.Known)),
                new Comparison(F("Knowledge", "AbuseOrNeglect"), Relation.Is, C(AbuseOrNeglectView.Suspected))])),
            ["one of one"] = (s => s.Knowledge.AbuseOrNeglect.IsOneOf(Suspected), new Comparison(F("Knowledge", "AbuseOrNeglect"), Relation.Is, C(Suspected))),
            ["and"] = (s => s.Child.HasDied == true && s.Child.SeriousHarm == HarmJudgement.Yes, new AllOf([Died, Harmed])),
            ["or of three is flat"] = (s => s.Child.HasDied == true || s.Child.SeriousHarm == HarmJudgement.Yes || s.PanelNotifiedOn < s.PartnersToldOn, new AnyOf([Died, Harmed, Told])),
            ["and within or"] = (s => s.Child.HasDied == true || (s.Child.SeriousHarm == HarmJudgement.Yes && s.PanelNotifiedOn < s.PartnersToldOn), new AnyOf([Died, new AllOf([Harmed, Told])])),
            ["single signs"] = (s => (s.Child.HasDied == true) & ((s.Child.SeriousHarm == HarmJudgement.Yes) | (s.PanelNotifiedOn < s.PartnersToldOn)), new AllOf([Died, new AnyOf([Harmed, Told])])),
            ["not"] = (s => !(s.Child.HasDied == true), new Not(Died)),
            ["open"] = (s => Truth.LeftOpen("the Act does not say"), new LeftOpen("the Act does not say")),
            ["same day"] = (s => s.Child.DiedOn == s.Incident.OccurredOn, new Comparison(F("Child", "DiedOn"), Relation.Is, F("Incident", "OccurredOn"))),
            ["other day"] = (s => s.Child.DiedOn != s.Incident.OccurredOn, new Comparison(F("Child", "DiedOn"), Relation.IsNot, F("Incident", "OccurredOn"))),
            ["on or before"] = (s => s.PanelNotifiedOn <= s.AsAt, new Comparison(F("PanelNotifiedOn"), Relation.OnOrBefore, F("AsAt"))),
            ["after"] = (s => s.PanelNotifiedOn > s.Incident.OccurredOn, new Comparison(F("PanelNotifiedOn"), Relation.After, F("Incident", "OccurredOn"))),
            ["on or after"] = (s => s.PanelNotifiedOn >= s.Incident.OccurredOn, new Comparison(F("PanelNotifiedOn"), Relation.OnOrAfter, F("Incident", "OccurredOn"))),
            ["happened"] = (s => s.PanelNotifiedOn.Happened == true, new Comparison(F("PanelNotifiedOn", "Happened"), Relation.Is, C(true))),
            ["latest"] = (
                s => DateFact.LatestOf(s.Knowledge.KnewOfIncident, s.Knowledge.KnewOfAbuseOrNeglect) < s.AsAt,
                new Comparison(new ExtremeDate(true, [F("Knowledge", "KnewOfIncident"), F("Knowledge", "KnewOfAbuseOrNeglect")]), Relation.Before, F("AsAt"))),
            ["earliest"] = (
                s => DateFact.EarliestOf(s.PanelNotifiedOn, s.PartnersToldOn, s.HomePartnersToldOn) < s.AsAt,
                new Comparison(new ExtremeDate(false, [F("PanelNotifiedOn"), F("PartnersToldOn"), F("HomePartnersToldOn")]), Relation.Before, F("AsAt"))),
            ["the latest of one is that one"] = (s => DateFact.LatestOf(s.Child.BornOn) < s.AsAt, new Comparison(Born, Relation.Before, F("AsAt"))),
            ["moved on"] = (s => s.AsAt < s.After(s.Child.BornOn, Period), new Comparison(F("AsAt"), Relation.Before, new ShiftedDate(Born, "test.period", false))),
            ["moved back"] = (s => s.Before(s.Incident.OccurredOn, Period) <= s.Child.BornOn, new Comparison(new ShiftedDate(F("Incident", "OccurredOn"), "test.period", true), Relation.OnOrBefore, Born)),
            ["another finding"] = (s => Met<OtherRule>(s), new FindingIsMet("test.other", P())),
            ["another subject's finding"] = (s => Met<OtherRule>(s.OfChild), new FindingIsMet("test.other", P("OfChild"))),
            ["another finding's date"] = (
                s => s.PanelNotifiedOn <= DateOf<OtherRule>(s, FindingDate.PrudentDue),
                new Comparison(F("PanelNotifiedOn"), Relation.OnOrBefore, new FindingDateValue("test.other", P(), FindingDate.PrudentDue))),
            ["a choice"] = (
                s => Choose(s.Child.HasDied == true, s.Child.DiedOn, Choose(Met<OtherRule>(s), s.Incident.OccurredOn, s.AsAt)) < s.PanelNotifiedOn,
                new Comparison(new ChosenDate(Died, F("Child", "DiedOn"), new ChosenDate(new FindingIsMet("test.other", P()), F("Incident", "OccurredOn"), F("AsAt"))), Relation.Before, F("PanelNotifiedOn"))),
            ["some"] = (
                s => s.Child.Knowledge.Any(k => k.AbuseOrNeglect == Suspected),
                new Quantified(Quantifier.Some, Knowledge, "k", new Comparison(I("k", "AbuseOrNeglect"), Relation.Is, C(Suspected)))),
            ["one of the items"] = (
                s => s.Incident.ParallelProcesses.Includes(ParallelProcess.Inquest),
                new Quantified(Quantifier.Some, P("Incident", "ParallelProcesses"), "item", new Comparison(I("item"), Relation.Is, C(ParallelProcess.Inquest)))),
            ["one of several items"] = (
                s => s.Incident.ParallelProcesses.Includes(ParallelProcess.Inquest, ParallelProcess.CriminalInvestigation),
                new Quantified(Quantifier.Some, P("Incident", "ParallelProcesses"), "item", new AnyOf([
                    new Comparison(I("item"), Relation.Is, C(ParallelProcess.Inquest)),
                    new Comparison(I("item"), Relation.Is, C(ParallelProcess.CriminalInvestigation))]))),
            ["every"] = (
                s => s.Child.Knowledge.All(k => k.KnewOfIncident <= s.PanelNotifiedOn),
                new Quantified(Quantifier.Every, Knowledge, "k", new Comparison(I("k", "KnewOfIncident"), Relation.OnOrBefore, F("PanelNotifiedOn")))),
            ["a list in a list"] = (
                s => s.Child.Knowledge.Any(k => k.Views.All(v => Fact<AbuseOrNeglectView>.Of(v.View) == k.AbuseOrNeglect)),
                new Quantified(Quantifier.Some, Knowledge, "k", new Quantified(Quantifier.Every, new FactPath("k", ["Views"]), "v", new Comparison(I("v", "View"), Relation.Is, I("k", "AbuseOrNeglect"))))),
            ["items that are texts"] = (
                s => s.Case.Notifications.Any(n => n.Children.Any(c => (Fact<string>)c == s.Child.Ref)),
                new Quantified(Quantifier.Some, P("Case", "Notifications"), "n", new Quantified(Quantifier.Some, new FactPath("n", ["Children"]), "c", new Comparison(I("c"), Relation.Is, F("Child", "Ref"))))),
            ["an item called like a fact"] = (
                s => s.Case.Children.All(child => child.HasDied == s.Child.HasDied),
                new Quantified(Quantifier.Every, P("Case", "Children"), "child", new Comparison(I("child", "HasDied"), Relation.Is, F("Child", "HasDied")))),
            ["completeness"] = (s => s.Child.Knowledge.Complete == true, new Comparison(F("Child", "Knowledge", "Complete"), Relation.Is, C(true))),
            ["a date recorded"] = (s => s.Child.BornOn.IsRecorded, new IsRecorded(P("Child", "BornOn"))),
            ["a code recorded"] = (s => s.Child.LegalStatus.IsRecorded, new IsRecorded(P("Child", "LegalStatus"))),
            ["a list recorded"] = (s => s.Child.Knowledge.IsRecorded, new IsRecorded(Knowledge)),
            ["whether it happened recorded"] = (s => s.Child.DiedOn.Happened.IsRecorded, new IsRecorded(P("Child", "DiedOn", "Happened"))),
            ["a fact of an item recorded"] = (
                s => s.Child.Knowledge.All(k => k.KnewOfIncident.IsRecorded),
                new Quantified(Quantifier.Every, Knowledge, "k", new IsRecorded(new FactPath("k", ["KnewOfIncident"])))),
            ["at least"] = (
                s => s.Child.Knowledge.CountWhere(k => k.AbuseOrNeglect == Suspected) >= s.NumberOf(Number),
                new Comparison(new CountOf(Knowledge, "k", new Comparison(I("k", "AbuseOrNeglect"), Relation.Is, C(Suspected))), Relation.OnOrAfter, new ParameterValue("test.number"))),
            ["at most"] = (
                s => s.Child.Knowledge.CountWhere(k => k.KnewOfIncident < s.AsAt) <= s.NumberOf(Number),
                new Comparison(new CountOf(Knowledge, "k", new Comparison(I("k", "KnewOfIncident"), Relation.Before, F("AsAt"))), Relation.OnOrBefore, new ParameterValue("test.number"))),
        };

    public static TheoryData<string> Names => [.. All.Keys];

    protected override void Define() => When(s => s.Child.HasDied == true);
}
