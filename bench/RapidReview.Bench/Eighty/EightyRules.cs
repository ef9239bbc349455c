using RapidReview.Authoring;
using RapidReview.Cases;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Bench.Eighty;

/// <summary>
/// Eighty rules without a meaning, of the size of real ones: forty over facts, twenty-five over those and fifteen over
/// these. The same conditions stand, as plain code, in <see cref="EightyByHand"/>.
/// </summary>
internal static class EightyRules
{
    public static Rule[] All() =>
    [
        new R01(), new R02(), new R03(), new R04(), new R05(), new R06(), new R07(), new R08(), new R09(), new R10(),
        new R11(), new R12(), new R13(), new R14(), new R15(), new R16(), new R17(), new R18(), new R19(), new R20(),
        new R21(), new R22(), new R23(), new R24(), new R25(), new R26(), new R27(), new R28(), new R29(), new R30(),
        new R31(), new R32(), new R33(), new R34(), new R35(), new R36(), new R37(), new R38(), new R39(), new R40(),
        new R41(), new R42(), new R43(), new R44(), new R45(), new R46(), new R47(), new R48(), new R49(), new R50(),
        new R51(), new R52(), new R53(), new R54(), new R55(), new R56(), new R57(), new R58(), new R59(), new R60(),
        new R61(), new R62(), new R63(), new R64(), new R65(), new R66(), new R67(), new R68(), new R69(), new R70(),
        new R71(), new R72(), new R73(), new R74(), new R75(), new R76(), new R77(), new R78(), new R79(), new R80(),
    ];

    [RuleId("bench.r01", "rule 1 holds"), InForce("2018-06-29", By = GoverningDate.Incident), Cites(ChildrenAct2004.Section16C1, "Nothing: this is for measuring.")]
    private sealed class R01 : Criterion<ChildInCase>
    {
        protected override void Define() => When(s => s.Child.FamilyKnownToSocialCare == FamilyKnownToSocialCare.Past || (s.Child.DisabilityRecorded == false && !(s.Child.BornOn <= s.Incident.OccurredOn)));
    }

    [RuleId("bench.r02", "rule 2 holds"), InForce("2018-06-29", By = GoverningDate.Incident), Cites(ChildrenAct2004.Section16C1, "Nothing: this is for measuring.")]
    private sealed class R02 : Criterion<ChildInCase>
    {
        protected override void Define() => When(s => s.Child.ImpairmentIdentifiedOn < s.Child.CaseClosedOn && s.Child.Recovered == true);
    }

    [RuleId("bench.r03", "rule 3 holds"), InForce("2018-06-29", By = GoverningDate.Incident), Cites(ChildrenAct2004.Section16C1, "Nothing: this is for measuring.")]
    private sealed class R03 : Criterion<ChildInCase>
    {
        protected override void Define() => When(s => s.Child.LinkToIncident != LinkToIncident.Suspected || s.Child.FamilyKnownToSocialCare != FamilyKnownToSocialCare.No);
    }

    [RuleId("bench.r04", "rule 4 holds"), InForce("2018-06-29", By = GoverningDate.Incident), Cites(ChildrenAct2004.Section16C1, "Nothing: this is for measuring.")]
    private sealed class R04 : Criterion<ChildInCase>
    {
        protected override void Define() => When(s => s.Child.Unborn == false && s.Child.YoungPersonLookedAfter == false);
    }

    [RuleId("bench.r05", "rule 5 holds"), InForce("2018-06-29", By = GoverningDate.Incident), Cites(ChildrenAct2004.Section16C1, "Nothing: this is for measuring.")]
    private sealed class R05 : Criterion<ChildInCase>
    {
        protected override void Define() => When(s => s.Child.Knowledge.Any(k => k.AbuseOrNeglect == AbuseOrNeglectView.NotConsidered && k.KindOfBody != KnowerKind.Education) && s.Child.SeriousAndPermanentImpairment == false);
    }

    [RuleId("bench.r06", "rule 6 holds"), InForce("2018-06-29", By = GoverningDate.Incident), Cites(ChildrenAct2004.Section16C1, "Nothing: this is for measuring.")]
    private sealed class R06 : Criterion<ChildInCase>
    {
        protected override void Define() => When(s => s.Child.EthnicityRecorded == true || s.Child.LikelyLongTerm == LongTermOutlook.Likely);
    }

    [RuleId("bench.r07", "rule 7 holds"), InForce("2018-06-29", By = GoverningDate.Incident), Cites(ChildrenAct2004.Section16C1, "Nothing: this is for measuring.")]
    private sealed class R07 : Criterion<ChildInCase>
    {
        protected override void Define() => When(s => ((s.Child.MannerOfDeath != MannerOfDeath.Unexplained && s.Child.PotentiallyLifeThreatening == true) && s.Incident.OccurredOn >= s.Child.ImpairmentIdentifiedOn) || s.Child.Unborn == false);
    }

    [RuleId("bench.r08", "rule 8 holds"), InForce("2018-06-29", By = GoverningDate.Incident), Cites(ChildrenAct2004.Section16C1, "Nothing: this is for measuring.")]
    private sealed class R08 : Criterion<ChildInCase>
    {
        protected override void Define() => When(s => !(s.Child.Unborn == false) && s.Child.LinkToIncident == LinkToIncident.Cause);
    }

    [RuleId("bench.r09", "rule 9 holds"), InForce("2018-06-29", By = GoverningDate.Incident), Cites(ChildrenAct2004.Section16C1, "Nothing: this is for measuring.")]
    private sealed class R09 : Criterion<ChildInCase>
    {
        protected override void Define() => When(s => s.Child.FamilyKnownToSocialCare == FamilyKnownToSocialCare.Recent && s.Child.Residence.InNation == Nation.Wales);
    }

    [RuleId("bench.r10", "rule 10 holds"), InForce("2018-06-29", By = GoverningDate.Incident), Cites(ChildrenAct2004.Section16C1, "Nothing: this is for measuring.")]
    private sealed class R10 : Criterion<ChildInCase>
    {
        protected override void Define() => When(s => s.Child.ChildInNeed == false || s.Child.Knowledge.Any(k => k.AbuseOrNeglect == AbuseOrNeglectView.Suspected && k.KindOfBody != KnowerKind.OtherWithChildrensFunctions));
    }

    [RuleId("bench.r11", "rule 11 holds"), InForce("2018-06-29", By = GoverningDate.Incident), Cites(ChildrenAct2004.Section16C1, "Nothing: this is for measuring.")]
    private sealed class R11 : Criterion<ChildInCase>
    {
        protected override void Define() => When(s => (s.Child.ImpairmentIdentifiedOn <= s.Incident.OccurredOn && s.Child.EthnicityRecorded == false) && !(s.Child.CareLeaver.Status == CareLeaverStatus.Relevant));
    }

    [RuleId("bench.r12", "rule 12 holds"), InForce("2018-06-29", By = GoverningDate.Incident), Cites(ChildrenAct2004.Section16C1, "Nothing: this is for measuring.")]
    private sealed class R12 : Criterion<ChildInCase>
    {
        protected override void Define() => When(s => s.Child.SeriousAndPermanentImpairment == true || (!(s.Child.SeriousAndPermanentImpairment == false) && s.Child.DisabilityRecorded == false));
    }

    [RuleId("bench.r13", "rule 13 holds"), InForce("2018-06-29", By = GoverningDate.Incident), Cites(ChildrenAct2004.Section16C1, "Nothing: this is for measuring.")]
    private sealed class R13 : Criterion<ChildInCase>
    {
        protected override void Define() => When(s => (!(s.Child.SeriousAndPermanentImpairment == true) && s.Child.DisabilityRecorded == true) && s.Child.EthnicityRecorded == true);
    }

    [RuleId("bench.r14", "rule 14 holds"), InForce("2018-06-29", By = GoverningDate.Incident), Cites(ChildrenAct2004.Section16C1, "Nothing: this is for measuring.")]
    private sealed class R14 : Criterion<ChildInCase>
    {
        protected override void Define() => When(s => ((s.Child.CareLeaver.Status != CareLeaverStatus.None && !(s.Child.BornOn < s.Child.CaseClosedOn)) && s.Child.Residence.InNation == Nation.England) || !(s.Child.KnownBecauseOfAbuseOrNeglect == true));
    }

    [RuleId("bench.r15", "rule 15 holds"), InForce("2018-06-29", By = GoverningDate.Incident), Cites(ChildrenAct2004.Section16C1, "Nothing: this is for measuring.")]
    private sealed class R15 : Criterion<ChildInCase>
    {
        protected override void Define() => When(s => s.Child.Knowledge.Any(k => k.AbuseOrNeglect == AbuseOrNeglectView.Suspected && k.KindOfBody != KnowerKind.Education) || s.Child.LinkToIncident != LinkToIncident.Suspected);
    }

    [RuleId("bench.r16", "rule 16 holds"), InForce("2018-06-29", By = GoverningDate.Incident), Cites(ChildrenAct2004.Section16C1, "Nothing: this is for measuring.")]
    private sealed class R16 : Criterion<ChildInCase>
    {
        protected override void Define() => When(s => s.Child.SeriousAndPermanentImpairment == false && s.Child.KnownBecauseOfAbuseOrNeglect == true);
    }

    [RuleId("bench.r17", "rule 17 holds"), InForce("2018-06-29", By = GoverningDate.Incident), Cites(ChildrenAct2004.Section16C1, "Nothing: this is for measuring.")]
    private sealed class R17 : Criterion<ChildInCase>
    {
        protected override void Define() => When(s => s.Child.EthnicityRecorded == false || s.Child.MannerOfDeath != MannerOfDeath.Unexplained);
    }

    [RuleId("bench.r18", "rule 18 holds"), InForce("2018-06-29", By = GoverningDate.Incident), Cites(ChildrenAct2004.Section16C1, "Nothing: this is for measuring.")]
    private sealed class R18 : Criterion<ChildInCase>
    {
        protected override void Define() => When(s => s.Child.LookedAfter.IsLookedAfter == false && (s.Child.CareLeaver.Status != CareLeaverStatus.None || !(s.Child.PotentiallyLifeThreatening == true)));
    }

    [RuleId("bench.r19", "rule 19 holds"), InForce("2018-06-29", By = GoverningDate.Incident), Cites(ChildrenAct2004.Section16C1, "Nothing: this is for measuring.")]
    private sealed class R19 : Criterion<ChildInCase>
    {
        protected override void Define() => When(s => s.Child.Recovered == false || s.Child.LikelyLongTerm != LongTermOutlook.Likely);
    }

    [RuleId("bench.r20", "rule 20 holds"), InForce("2018-06-29", By = GoverningDate.Incident), Cites(ChildrenAct2004.Section16C1, "Nothing: this is for measuring.")]
    private sealed class R20 : Criterion<ChildInCase>
    {
        protected override void Define() => When(s => s.Child.SeriousAndPermanentImpairment == false || s.Child.Knowledge.Any(k => k.KnewOfIncident > k.KnewOfDeathOrSeriousHarm || k.KindOfBody == KnowerKind.Education));
    }

    [RuleId("bench.r21", "rule 21 holds"), InForce("2018-06-29", By = GoverningDate.Incident), Cites(ChildrenAct2004.Section16C1, "Nothing: this is for measuring.")]
    private sealed class R21 : Criterion<ChildInCase>
    {
        protected override void Define() => When(s => s.Child.KnownBecauseOfAbuseOrNeglect == false && (!(s.Child.ChildInNeed == true) || (!(s.Child.YoungPersonLookedAfter == false) && s.Child.LikelyLongTerm == LongTermOutlook.Likely)));
    }

    [RuleId("bench.r22", "rule 22 holds"), InForce("2018-06-29", By = GoverningDate.Incident), Cites(ChildrenAct2004.Section16C1, "Nothing: this is for measuring.")]
    private sealed class R22 : Criterion<ChildInCase>
    {
        protected override void Define() => When(s => !(s.Child.EthnicityRecorded == false) && (s.Child.FamilyKnownToSocialCare != FamilyKnownToSocialCare.Past || s.Child.CaseOpenAtEvent == false));
    }

    [RuleId("bench.r23", "rule 23 holds"), InForce("2018-06-29", By = GoverningDate.Incident), Cites(ChildrenAct2004.Section16C1, "Nothing: this is for measuring.")]
    private sealed class R23 : Criterion<ChildInCase>
    {
        protected override void Define() => When(s => s.Child.CareLeaver.Status == CareLeaverStatus.Qualifying && (s.Child.EthnicityRecorded == false || (s.Child.Recovered == false || s.Child.CareLeaver.Status != CareLeaverStatus.None)));
    }

    [RuleId("bench.r24", "rule 24 holds"), InForce("2018-06-29", By = GoverningDate.Incident), Cites(ChildrenAct2004.Section16C1, "Nothing: this is for measuring.")]
    private sealed class R24 : Criterion<ChildInCase>
    {
        protected override void Define() => When(s => s.Child.YoungPersonLookedAfter == false || s.Child.ChildInNeed == true);
    }

    [RuleId("bench.r25", "rule 25 holds"), InForce("2018-06-29", By = GoverningDate.Incident), Cites(ChildrenAct2004.Section16C1, "Nothing: this is for measuring.")]
    private sealed class R25 : Criterion<ChildInCase>
    {
        protected override void Define() => When(s => s.Child.EthnicityRecorded == false && s.Child.Knowledge.Any(k => k.KindOfBody == KnowerKind.OtherWithChildrensFunctions && k.KnewOfIncident <= s.Incident.OccurredOn));
    }

    [RuleId("bench.r26", "rule 26 holds"), InForce("2018-06-29", By = GoverningDate.Incident), Cites(ChildrenAct2004.Section16C1, "Nothing: this is for measuring.")]
    private sealed class R26 : Criterion<ChildInCase>
    {
        protected override void Define() => When(s => s.Child.LikelyLongTerm == LongTermOutlook.Yes && ((!(s.Child.BornOn < s.Incident.OccurredOn) && s.Child.Died == true) || s.Child.Died == false));
    }

    [RuleId("bench.r27", "rule 27 holds"), InForce("2018-06-29", By = GoverningDate.Incident), Cites(ChildrenAct2004.Section16C1, "Nothing: this is for measuring.")]
    private sealed class R27 : Criterion<ChildInCase>
    {
        protected override void Define() => When(s => s.Child.YoungPersonLookedAfter == false || s.Child.Unborn == true);
    }

    [RuleId("bench.r28", "rule 28 holds"), InForce("2018-06-29", By = GoverningDate.Incident), Cites(ChildrenAct2004.Section16C1, "Nothing: this is for measuring.")]
    private sealed class R28 : Criterion<ChildInCase>
    {
        protected override void Define() => When(s => (s.Child.LikelyLongTerm == LongTermOutlook.Yes && s.Child.ChildInNeed == true) && (s.Child.ImpairmentIdentifiedOn <= s.Incident.OccurredOn || s.Child.YoungPersonLookedAfter == true));
    }

    [RuleId("bench.r29", "rule 29 holds"), InForce("2018-06-29", By = GoverningDate.Incident), Cites(ChildrenAct2004.Section16C1, "Nothing: this is for measuring.")]
    private sealed class R29 : Criterion<ChildInCase>
    {
        protected override void Define() => When(s => s.Child.LikelyLongTerm != LongTermOutlook.Yes || s.Child.KnownBecauseOfAbuseOrNeglect == false);
    }

    [RuleId("bench.r30", "rule 30 holds"), InForce("2018-06-29", By = GoverningDate.Incident), Cites(ChildrenAct2004.Section16C1, "Nothing: this is for measuring.")]
    private sealed class R30 : Criterion<ChildInCase>
    {
        protected override void Define() => When(s => !(s.Child.Died == false) || s.Child.Knowledge.Any(k => k.KnewOfIncident > k.KnewOfDeathOrSeriousHarm || k.KindOfBody == KnowerKind.Other));
    }

    [RuleId("bench.r31", "rule 31 holds"), InForce("2018-06-29", By = GoverningDate.Incident), Cites(ChildrenAct2004.Section16C1, "Nothing: this is for measuring.")]
    private sealed class R31 : Criterion<ChildInCase>
    {
        protected override void Define() => When(s => (s.Incident.OccurredOn > s.Child.ImpairmentIdentifiedOn && s.Child.YoungPersonLookedAfter == false) || (!(s.Incident.OccurredOn <= s.Child.BornOn) || s.Child.Died == true));
    }

    [RuleId("bench.r32", "rule 32 holds"), InForce("2018-06-29", By = GoverningDate.Incident), Cites(ChildrenAct2004.Section16C1, "Nothing: this is for measuring.")]
    private sealed class R32 : Criterion<ChildInCase>
    {
        protected override void Define() => When(s => s.Child.Unborn == false && (s.Child.DiedOn < s.Child.ImpairmentIdentifiedOn || (s.Child.LinkToIncident == LinkToIncident.Contributory || !(s.Child.Unborn == true))));
    }

    [RuleId("bench.r33", "rule 33 holds"), InForce("2018-06-29", By = GoverningDate.Incident), Cites(ChildrenAct2004.Section16C1, "Nothing: this is for measuring.")]
    private sealed class R33 : Criterion<ChildInCase>
    {
        protected override void Define() => When(s => s.Child.CaseClosedOn >= s.Child.ImpairmentIdentifiedOn || !(s.Child.Unborn == false));
    }

    [RuleId("bench.r34", "rule 34 holds"), InForce("2018-06-29", By = GoverningDate.Incident), Cites(ChildrenAct2004.Section16C1, "Nothing: this is for measuring.")]
    private sealed class R34 : Criterion<ChildInCase>
    {
        protected override void Define() => When(s => s.Child.ImpairmentIdentifiedOn < s.Child.BornOn || (s.Child.ChildInNeed == true || (!(s.Child.BornOn > s.Incident.OccurredOn) || s.Child.DisabilityRecorded == false)));
    }

    [RuleId("bench.r35", "rule 35 holds"), InForce("2018-06-29", By = GoverningDate.Incident), Cites(ChildrenAct2004.Section16C1, "Nothing: this is for measuring.")]
    private sealed class R35 : Criterion<ChildInCase>
    {
        protected override void Define() => When(s => s.Child.Knowledge.Any(k => k.KindOfBody == KnowerKind.Other && k.KnewOfIncident <= s.Incident.OccurredOn) || s.Child.CaseClosedOn > s.Incident.OccurredOn);
    }

    [RuleId("bench.r36", "rule 36 holds"), InForce("2018-06-29", By = GoverningDate.Incident), Cites(ChildrenAct2004.Section16C1, "Nothing: this is for measuring.")]
    private sealed class R36 : Criterion<ChildInCase>
    {
        protected override void Define() => When(s => ((!(s.Child.YoungPersonLookedAfter == false) || s.Child.CareLeaver.Status != CareLeaverStatus.FormerRelevant) && s.Child.LinkToIncident != LinkToIncident.Contributory) || s.Incident.OccurredOn <= s.Child.BornOn);
    }

    [RuleId("bench.r37", "rule 37 holds"), InForce("2018-06-29", By = GoverningDate.Incident), Cites(ChildrenAct2004.Section16C1, "Nothing: this is for measuring.")]
    private sealed class R37 : Criterion<ChildInCase>
    {
        protected override void Define() => When(s => s.Child.PotentiallyLifeThreatening == false || s.Child.MannerOfDeath != MannerOfDeath.Accident);
    }

    [RuleId("bench.r38", "rule 38 holds"), InForce("2018-06-29", By = GoverningDate.Incident), Cites(ChildrenAct2004.Section16C1, "Nothing: this is for measuring.")]
    private sealed class R38 : Criterion<ChildInCase>
    {
        protected override void Define() => When(s => (s.Child.Died == true || (s.Child.LookedAfter.IsLookedAfter == true && s.Child.FamilyKnownToSocialCare != FamilyKnownToSocialCare.Current)) && s.Child.LinkToIncident == LinkToIncident.None);
    }

    [RuleId("bench.r39", "rule 39 holds"), InForce("2018-06-29", By = GoverningDate.Incident), Cites(ChildrenAct2004.Section16C1, "Nothing: this is for measuring.")]
    private sealed class R39 : Criterion<ChildInCase>
    {
        protected override void Define() => When(s => (s.Child.EthnicityRecorded == false || (s.Child.Unborn == false || s.Child.EthnicityRecorded == true)) || s.Child.ImpairmentIdentifiedOn < s.Child.BornOn);
    }

    [RuleId("bench.r40", "rule 40 holds"), InForce("2018-06-29", By = GoverningDate.Incident), Cites(ChildrenAct2004.Section16C1, "Nothing: this is for measuring.")]
    private sealed class R40 : Criterion<ChildInCase>
    {
        protected override void Define() => When(s => s.Child.Unborn == false || s.Child.Knowledge.Any(k => k.KindOfBody == KnowerKind.OtherWithChildrensFunctions && k.KnewOfIncident <= s.Incident.OccurredOn));
    }

    [RuleId("bench.r41", "rule 41 holds"), InForce("2018-06-29", By = GoverningDate.Incident), Cites(ChildrenAct2004.Section16C1, "Nothing: this is for measuring.")]
    private sealed class R41 : Criterion<ChildInCase>
    {
        protected override void Define() => When(s => (Met<R16>(s) && (Met<R08>(s) || s.Child.PotentiallyLifeThreatening == false)) || s.Child.ImpairmentIdentifiedOn > s.Child.DiedOn);
    }

    [RuleId("bench.r42", "rule 42 holds"), InForce("2018-06-29", By = GoverningDate.Incident), Cites(ChildrenAct2004.Section16C1, "Nothing: this is for measuring.")]
    private sealed class R42 : Criterion<ChildInCase>
    {
        protected override void Define() => When(s => s.Child.ImpairmentIdentifiedOn <= s.Incident.OccurredOn || (Met<R19>(s) || (s.Child.CaseOpenAtEvent == false && Met<R07>(s))));
    }

    [RuleId("bench.r43", "rule 43 holds"), InForce("2018-06-29", By = GoverningDate.Incident), Cites(ChildrenAct2004.Section16C1, "Nothing: this is for measuring.")]
    private sealed class R43 : Criterion<ChildInCase>
    {
        protected override void Define() => When(s => (Met<R24>(s) || Met<R21>(s)) && s.Child.YoungPersonLookedAfter == true);
    }

    [RuleId("bench.r44", "rule 44 holds"), InForce("2018-06-29", By = GoverningDate.Incident), Cites(ChildrenAct2004.Section16C1, "Nothing: this is for measuring.")]
    private sealed class R44 : Criterion<ChildInCase>
    {
        protected override void Define() => When(s => Met<R14>(s) || (s.Child.KnownBecauseOfAbuseOrNeglect == true || (s.Child.YoungPersonLookedAfter == true || Met<R29>(s))));
    }

    [RuleId("bench.r45", "rule 45 holds"), InForce("2018-06-29", By = GoverningDate.Incident), Cites(ChildrenAct2004.Section16C1, "Nothing: this is for measuring.")]
    private sealed class R45 : Criterion<ChildInCase>
    {
        protected override void Define() => When(s => (Met<R18>(s) || Met<R25>(s)) || s.Child.CaseClosedOn >= s.Child.ImpairmentIdentifiedOn);
    }

    [RuleId("bench.r46", "rule 46 holds"), InForce("2018-06-29", By = GoverningDate.Incident), Cites(ChildrenAct2004.Section16C1, "Nothing: this is for measuring.")]
    private sealed class R46 : Criterion<ChildInCase>
    {
        protected override void Define() => When(s => !(Met<R09>(s)) || (s.Child.MannerOfDeath != MannerOfDeath.Accident && Met<R32>(s)));
    }

    [RuleId("bench.r47", "rule 47 holds"), InForce("2018-06-29", By = GoverningDate.Incident), Cites(ChildrenAct2004.Section16C1, "Nothing: this is for measuring.")]
    private sealed class R47 : Criterion<ChildInCase>
    {
        protected override void Define() => When(s => !(s.Child.KnownBecauseOfAbuseOrNeglect == true) || (Met<R14>(s) && Met<R13>(s)));
    }

    [RuleId("bench.r48", "rule 48 holds"), InForce("2018-06-29", By = GoverningDate.Incident), Cites(ChildrenAct2004.Section16C1, "Nothing: this is for measuring.")]
    private sealed class R48 : Criterion<ChildInCase>
    {
        protected override void Define() => When(s => Met<R27>(s) || ((Met<R26>(s) && s.Child.Died == false) && !(s.Child.ExpectedToDie == true)));
    }

    [RuleId("bench.r49", "rule 49 holds"), InForce("2018-06-29", By = GoverningDate.Incident), Cites(ChildrenAct2004.Section16C1, "Nothing: this is for measuring.")]
    private sealed class R49 : Criterion<ChildInCase>
    {
        protected override void Define() => When(s => (Met<R36>(s) && s.Child.CaseClosedOn < s.Child.DiedOn) || (s.Child.KnownBecauseOfAbuseOrNeglect == false || Met<R29>(s)));
    }

    [RuleId("bench.r50", "rule 50 holds"), InForce("2018-06-29", By = GoverningDate.Incident), Cites(ChildrenAct2004.Section16C1, "Nothing: this is for measuring.")]
    private sealed class R50 : Criterion<ChildInCase>
    {
        protected override void Define() => When(s => s.Child.FamilyKnownToSocialCare != FamilyKnownToSocialCare.Recent || ((s.Child.Residence.InNation == Nation.NorthernIreland || Met<R13>(s)) || Met<R08>(s)));
    }

    [RuleId("bench.r51", "rule 51 holds"), InForce("2018-06-29", By = GoverningDate.Incident), Cites(ChildrenAct2004.Section16C1, "Nothing: this is for measuring.")]
    private sealed class R51 : Criterion<ChildInCase>
    {
        protected override void Define() => When(s => (s.Child.ImpairmentIdentifiedOn > s.Child.BornOn && Met<R17>(s)) || (s.Child.FamilyKnownToSocialCare == FamilyKnownToSocialCare.No || Met<R23>(s)));
    }

    [RuleId("bench.r52", "rule 52 holds"), InForce("2018-06-29", By = GoverningDate.Incident), Cites(ChildrenAct2004.Section16C1, "Nothing: this is for measuring.")]
    private sealed class R52 : Criterion<ChildInCase>
    {
        protected override void Define() => When(s => (s.Child.DisabilityRecorded == false && s.Child.LinkToIncident == LinkToIncident.Contributory) || (!(Met<R08>(s)) || !(Met<R25>(s))));
    }

    [RuleId("bench.r53", "rule 53 holds"), InForce("2018-06-29", By = GoverningDate.Incident), Cites(ChildrenAct2004.Section16C1, "Nothing: this is for measuring.")]
    private sealed class R53 : Criterion<ChildInCase>
    {
        protected override void Define() => When(s => s.Child.Unborn == false && (Met<R14>(s) || (Met<R04>(s) && s.Child.Unborn == false)));
    }

    [RuleId("bench.r54", "rule 54 holds"), InForce("2018-06-29", By = GoverningDate.Incident), Cites(ChildrenAct2004.Section16C1, "Nothing: this is for measuring.")]
    private sealed class R54 : Criterion<ChildInCase>
    {
        protected override void Define() => When(s => (s.Child.CaseClosedOn > s.Incident.OccurredOn || Met<R05>(s)) || (s.Child.EthnicityRecorded == false || Met<R09>(s)));
    }

    [RuleId("bench.r55", "rule 55 holds"), InForce("2018-06-29", By = GoverningDate.Incident), Cites(ChildrenAct2004.Section16C1, "Nothing: this is for measuring.")]
    private sealed class R55 : Criterion<ChildInCase>
    {
        protected override void Define() => When(s => !(Met<R03>(s)) || (!(s.Child.CaseClosedOn > s.Child.DiedOn) || (Met<R30>(s) || s.Child.PotentiallyLifeThreatening == true)));
    }

    [RuleId("bench.r56", "rule 56 holds"), InForce("2018-06-29", By = GoverningDate.Incident), Cites(ChildrenAct2004.Section16C1, "Nothing: this is for measuring.")]
    private sealed class R56 : Criterion<ChildInCase>
    {
        protected override void Define() => When(s => (!(Met<R36>(s)) && s.Child.EthnicityRecorded == true) && (s.Child.LinkToIncident == LinkToIncident.None && Met<R08>(s)));
    }

    [RuleId("bench.r57", "rule 57 holds"), InForce("2018-06-29", By = GoverningDate.Incident), Cites(ChildrenAct2004.Section16C1, "Nothing: this is for measuring.")]
    private sealed class R57 : Criterion<ChildInCase>
    {
        protected override void Define() => When(s => (Met<R09>(s) || Met<R29>(s)) && s.Child.FamilyKnownToSocialCare != FamilyKnownToSocialCare.Current);
    }

    [RuleId("bench.r58", "rule 58 holds"), InForce("2018-06-29", By = GoverningDate.Incident), Cites(ChildrenAct2004.Section16C1, "Nothing: this is for measuring.")]
    private sealed class R58 : Criterion<ChildInCase>
    {
        protected override void Define() => When(s => (Met<R14>(s) || Met<R31>(s)) && (s.Child.LikelyLongTerm != LongTermOutlook.Likely && s.Child.ExpectedToDie == false));
    }

    [RuleId("bench.r59", "rule 59 holds"), InForce("2018-06-29", By = GoverningDate.Incident), Cites(ChildrenAct2004.Section16C1, "Nothing: this is for measuring.")]
    private sealed class R59 : Criterion<ChildInCase>
    {
        protected override void Define() => When(s => !(s.Child.FamilyKnownToSocialCare != FamilyKnownToSocialCare.Current) && (Met<R27>(s) || Met<R01>(s)));
    }

    [RuleId("bench.r60", "rule 60 holds"), InForce("2018-06-29", By = GoverningDate.Incident), Cites(ChildrenAct2004.Section16C1, "Nothing: this is for measuring.")]
    private sealed class R60 : Criterion<ChildInCase>
    {
        protected override void Define() => When(s => (Met<R29>(s) || s.Child.Unborn == false) && Met<R02>(s));
    }

    [RuleId("bench.r61", "rule 61 holds"), InForce("2018-06-29", By = GoverningDate.Incident), Cites(ChildrenAct2004.Section16C1, "Nothing: this is for measuring.")]
    private sealed class R61 : Criterion<ChildInCase>
    {
        protected override void Define() => When(s => !(Met<R15>(s)) && (Met<R14>(s) && (!(s.Child.YoungPersonLookedAfter == true) || s.Child.ExpectedToDie == false)));
    }

    [RuleId("bench.r62", "rule 62 holds"), InForce("2018-06-29", By = GoverningDate.Incident), Cites(ChildrenAct2004.Section16C1, "Nothing: this is for measuring.")]
    private sealed class R62 : Criterion<ChildInCase>
    {
        protected override void Define() => When(s => s.Child.FamilyKnownToSocialCare != FamilyKnownToSocialCare.No || (Met<R19>(s) && Met<R21>(s)));
    }

    [RuleId("bench.r63", "rule 63 holds"), InForce("2018-06-29", By = GoverningDate.Incident), Cites(ChildrenAct2004.Section16C1, "Nothing: this is for measuring.")]
    private sealed class R63 : Criterion<ChildInCase>
    {
        protected override void Define() => When(s => (!(Met<R07>(s)) && s.Child.LinkToIncident == LinkToIncident.Suspected) || Met<R11>(s));
    }

    [RuleId("bench.r64", "rule 64 holds"), InForce("2018-06-29", By = GoverningDate.Incident), Cites(ChildrenAct2004.Section16C1, "Nothing: this is for measuring.")]
    private sealed class R64 : Criterion<ChildInCase>
    {
        protected override void Define() => When(s => ((s.Child.CareLeaver.Status != CareLeaverStatus.Qualifying && !(Met<R37>(s))) || s.Child.PotentiallyLifeThreatening == false) || Met<R20>(s));
    }

    [RuleId("bench.r65", "rule 65 holds"), InForce("2018-06-29", By = GoverningDate.Incident), Cites(ChildrenAct2004.Section16C1, "Nothing: this is for measuring.")]
    private sealed class R65 : Criterion<ChildInCase>
    {
        protected override void Define() => When(s => Met<R04>(s) || (s.Child.KnownBecauseOfAbuseOrNeglect == true && !(Met<R17>(s))));
    }

    [RuleId("bench.r66", "rule 66 holds"), InForce("2018-06-29", By = GoverningDate.Incident), Cites(ChildrenAct2004.Section16C1, "Nothing: this is for measuring.")]
    private sealed class R66 : Criterion<ChildInCase>
    {
        protected override void Define() => When(s => (s.Child.SeriousAndPermanentImpairment == false || Met<R52>(s)) && !(Met<R43>(s)));
    }

    [RuleId("bench.r67", "rule 67 holds"), InForce("2018-06-29", By = GoverningDate.Incident), Cites(ChildrenAct2004.Section16C1, "Nothing: this is for measuring.")]
    private sealed class R67 : Criterion<ChildInCase>
    {
        protected override void Define() => When(s => Met<R50>(s) || (Met<R52>(s) || (s.Child.BornOn < s.Child.ImpairmentIdentifiedOn || !(Met<R60>(s)))));
    }

    [RuleId("bench.r68", "rule 68 holds"), InForce("2018-06-29", By = GoverningDate.Incident), Cites(ChildrenAct2004.Section16C1, "Nothing: this is for measuring.")]
    private sealed class R68 : Criterion<ChildInCase>
    {
        protected override void Define() => When(s => !(s.Child.SeriousAndPermanentImpairment == false) || (Met<R61>(s) && Met<R62>(s)));
    }

    [RuleId("bench.r69", "rule 69 holds"), InForce("2018-06-29", By = GoverningDate.Incident), Cites(ChildrenAct2004.Section16C1, "Nothing: this is for measuring.")]
    private sealed class R69 : Criterion<ChildInCase>
    {
        protected override void Define() => When(s => Met<R49>(s) || (s.Child.CareLeaver.Status != CareLeaverStatus.Relevant && !(Met<R52>(s))));
    }

    [RuleId("bench.r70", "rule 70 holds"), InForce("2018-06-29", By = GoverningDate.Incident), Cites(ChildrenAct2004.Section16C1, "Nothing: this is for measuring.")]
    private sealed class R70 : Criterion<ChildInCase>
    {
        protected override void Define() => When(s => (Met<R41>(s) && !(Met<R56>(s))) && (!(Met<R50>(s)) || !(s.Child.Residence.InNation != Nation.NorthernIreland)));
    }

    [RuleId("bench.r71", "rule 71 holds"), InForce("2018-06-29", By = GoverningDate.Incident), Cites(ChildrenAct2004.Section16C1, "Nothing: this is for measuring.")]
    private sealed class R71 : Criterion<ChildInCase>
    {
        protected override void Define() => When(s => (s.Child.LikelyLongTerm != LongTermOutlook.Likely && Met<R54>(s)) || (Met<R64>(s) && Met<R50>(s)));
    }

    [RuleId("bench.r72", "rule 72 holds"), InForce("2018-06-29", By = GoverningDate.Incident), Cites(ChildrenAct2004.Section16C1, "Nothing: this is for measuring.")]
    private sealed class R72 : Criterion<ChildInCase>
    {
        protected override void Define() => When(s => (Met<R42>(s) || !(Met<R50>(s))) || !(s.Child.FamilyKnownToSocialCare == FamilyKnownToSocialCare.No));
    }

    [RuleId("bench.r73", "rule 73 holds"), InForce("2018-06-29", By = GoverningDate.Incident), Cites(ChildrenAct2004.Section16C1, "Nothing: this is for measuring.")]
    private sealed class R73 : Criterion<ChildInCase>
    {
        protected override void Define() => When(s => (Met<R64>(s) || Met<R47>(s)) && (s.Child.ExpectedToDie == true && Met<R55>(s)));
    }

    [RuleId("bench.r74", "rule 74 holds"), InForce("2018-06-29", By = GoverningDate.Incident), Cites(ChildrenAct2004.Section16C1, "Nothing: this is for measuring.")]
    private sealed class R74 : Criterion<ChildInCase>
    {
        protected override void Define() => When(s => (Met<R58>(s) && Met<R53>(s)) && s.Child.BornOn <= s.Incident.OccurredOn);
    }

    [RuleId("bench.r75", "rule 75 holds"), InForce("2018-06-29", By = GoverningDate.Incident), Cites(ChildrenAct2004.Section16C1, "Nothing: this is for measuring.")]
    private sealed class R75 : Criterion<ChildInCase>
    {
        protected override void Define() => When(s => (Met<R45>(s) || s.Child.CaseOpenAtEvent == false) || !(Met<R43>(s)));
    }

    [RuleId("bench.r76", "rule 76 holds"), InForce("2018-06-29", By = GoverningDate.Incident), Cites(ChildrenAct2004.Section16C1, "Nothing: this is for measuring.")]
    private sealed class R76 : Criterion<ChildInCase>
    {
        protected override void Define() => When(s => (!(s.Child.CareLeaver.Status == CareLeaverStatus.Relevant) && Met<R55>(s)) || Met<R63>(s));
    }

    [RuleId("bench.r77", "rule 77 holds"), InForce("2018-06-29", By = GoverningDate.Incident), Cites(ChildrenAct2004.Section16C1, "Nothing: this is for measuring.")]
    private sealed class R77 : Criterion<ChildInCase>
    {
        protected override void Define() => When(s => (Met<R42>(s) && (s.Child.ExpectedToDie == true || Met<R65>(s))) || Met<R61>(s));
    }

    [RuleId("bench.r78", "rule 78 holds"), InForce("2018-06-29", By = GoverningDate.Incident), Cites(ChildrenAct2004.Section16C1, "Nothing: this is for measuring.")]
    private sealed class R78 : Criterion<ChildInCase>
    {
        protected override void Define() => When(s => (Met<R63>(s) && s.Child.PotentiallyLifeThreatening == true) || Met<R44>(s));
    }

    [RuleId("bench.r79", "rule 79 holds"), InForce("2018-06-29", By = GoverningDate.Incident), Cites(ChildrenAct2004.Section16C1, "Nothing: this is for measuring.")]
    private sealed class R79 : Criterion<ChildInCase>
    {
        protected override void Define() => When(s => (!(Met<R41>(s)) && s.Child.CareLeaver.Status != CareLeaverStatus.Qualifying) && Met<R50>(s));
    }

    [RuleId("bench.r80", "rule 80 holds"), InForce("2018-06-29", By = GoverningDate.Incident), Cites(ChildrenAct2004.Section16C1, "Nothing: this is for measuring.")]
    private sealed class R80 : Criterion<ChildInCase>
    {
        protected override void Define() => When(s => Met<R51>(s) && (Met<R62>(s) || s.Child.SeriousAndPermanentImpairment == true));
    }
}
