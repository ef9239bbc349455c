using RapidReview.Cases;
using RapidReview.Facts;

namespace RapidReview.Bench.Eighty;

/// <summary>The conditions of <see cref="EightyRules"/> written by hand: loops over children and bodies, and a reason for each conclusion.</summary>
internal static class EightyByHand
{
    public static Reasons Decide(CaseFile file)
    {
        var reasons = new Reasons(file.Children.Count * 80);
        foreach (var child in file.Children.Items.AsSpan())
            Decide(file, child, reasons);
        return reasons;
    }

    private static void Decide(CaseFile s, Child c, Reasons reasons)
    {
        var rest = c.Knowledge.Complete is { IsKnown: true, Value: true } ? Truth.False : Truth.Unknown;
        var r01 = c.FamilyKnownToSocialCare == FamilyKnownToSocialCare.Past || (c.DisabilityRecorded == false && !(c.BornOn <= s.Incident.OccurredOn));
        reasons.Add(1, c, r01, "BornOn, DisabilityRecorded, FamilyKnownToSocialCare, OccurredOn");
        var r02 = c.ImpairmentIdentifiedOn < c.CaseClosedOn && c.Recovered == true;
        reasons.Add(2, c, r02, "CaseClosedOn, ImpairmentIdentifiedOn, Recovered");
        var r03 = c.LinkToIncident != LinkToIncident.Suspected || c.FamilyKnownToSocialCare != FamilyKnownToSocialCare.No;
        reasons.Add(3, c, r03, "FamilyKnownToSocialCare, LinkToIncident");
        var r04 = c.Unborn == false && c.YoungPersonLookedAfter == false;
        reasons.Add(4, c, r04, "Unborn, YoungPersonLookedAfter");

        var (any05, at05) = (rest, -1);
        for (var i = 0; i < c.Knowledge.Count && !any05.IsTrue; i++)
        {
            var k = c.Knowledge[i];
            (any05, at05) = (any05 | (k.AbuseOrNeglect == AbuseOrNeglectView.NotConsidered && k.KindOfBody != KnowerKind.Education), i);
        }

        var r05 = any05 && c.SeriousAndPermanentImpairment == false;
        reasons.Add(5, c, r05, "SeriousAndPermanentImpairment", at05);
        var r06 = c.EthnicityRecorded == true || c.LikelyLongTerm == LongTermOutlook.Likely;
        reasons.Add(6, c, r06, "EthnicityRecorded, LikelyLongTerm");
        var r07 = ((c.MannerOfDeath != MannerOfDeath.Unexplained && c.PotentiallyLifeThreatening == true) && s.Incident.OccurredOn >= c.ImpairmentIdentifiedOn) || c.Unborn == false;
        reasons.Add(7, c, r07, "ImpairmentIdentifiedOn, MannerOfDeath, OccurredOn, PotentiallyLifeThreatening, Unborn");
        var r08 = !(c.Unborn == false) && c.LinkToIncident == LinkToIncident.Cause;
        reasons.Add(8, c, r08, "LinkToIncident, Unborn");
        var r09 = c.FamilyKnownToSocialCare == FamilyKnownToSocialCare.Recent && c.Residence.InNation == Nation.Wales;
        reasons.Add(9, c, r09, "FamilyKnownToSocialCare, Residence.InNation");

        var (any10, at10) = (rest, -1);
        for (var i = 0; i < c.Knowledge.Count && !any10.IsTrue; i++)
        {
            var k = c.Knowledge[i];
            (any10, at10) = (any10 | (k.AbuseOrNeglect == AbuseOrNeglectView.Suspected && k.KindOfBody != KnowerKind.OtherWithChildrensFunctions), i);
        }

        var r10 = c.ChildInNeed == false || any10;
        reasons.Add(10, c, r10, "ChildInNeed", at10);
        var r11 = (c.ImpairmentIdentifiedOn <= s.Incident.OccurredOn && c.EthnicityRecorded == false) && !(c.CareLeaver.Status == CareLeaverStatus.Relevant);
        reasons.Add(11, c, r11, "CareLeaver.Status, EthnicityRecorded, ImpairmentIdentifiedOn, OccurredOn");
        var r12 = c.SeriousAndPermanentImpairment == true || (!(c.SeriousAndPermanentImpairment == false) && c.DisabilityRecorded == false);
        reasons.Add(12, c, r12, "DisabilityRecorded, SeriousAndPermanentImpairment");
        var r13 = (!(c.SeriousAndPermanentImpairment == true) && c.DisabilityRecorded == true) && c.EthnicityRecorded == true;
        reasons.Add(13, c, r13, "DisabilityRecorded, EthnicityRecorded, SeriousAndPermanentImpairment");
        var r14 = ((c.CareLeaver.Status != CareLeaverStatus.None && !(c.BornOn < c.CaseClosedOn)) && c.Residence.InNation == Nation.England) || !(c.KnownBecauseOfAbuseOrNeglect == true);
        reasons.Add(14, c, r14, "BornOn, CareLeaver.Status, CaseClosedOn, KnownBecauseOfAbuseOrNeglect, Residence.InNation");

        var (any15, at15) = (rest, -1);
        for (var i = 0; i < c.Knowledge.Count && !any15.IsTrue; i++)
        {
            var k = c.Knowledge[i];
            (any15, at15) = (any15 | (k.AbuseOrNeglect == AbuseOrNeglectView.Suspected && k.KindOfBody != KnowerKind.Education), i);
        }

        var r15 = any15 || c.LinkToIncident != LinkToIncident.Suspected;
        reasons.Add(15, c, r15, "LinkToIncident", at15);
        var r16 = c.SeriousAndPermanentImpairment == false && c.KnownBecauseOfAbuseOrNeglect == true;
        reasons.Add(16, c, r16, "KnownBecauseOfAbuseOrNeglect, SeriousAndPermanentImpairment");
        var r17 = c.EthnicityRecorded == false || c.MannerOfDeath != MannerOfDeath.Unexplained;
        reasons.Add(17, c, r17, "EthnicityRecorded, MannerOfDeath");
        var r18 = c.LookedAfter.IsLookedAfter == false && (c.CareLeaver.Status != CareLeaverStatus.None || !(c.PotentiallyLifeThreatening == true));
        reasons.Add(18, c, r18, "CareLeaver.Status, LookedAfter.IsLookedAfter, PotentiallyLifeThreatening");
        var r19 = c.Recovered == false || c.LikelyLongTerm != LongTermOutlook.Likely;
        reasons.Add(19, c, r19, "LikelyLongTerm, Recovered");

        var (any20, at20) = (rest, -1);
        for (var i = 0; i < c.Knowledge.Count && !any20.IsTrue; i++)
        {
            var k = c.Knowledge[i];
            (any20, at20) = (any20 | (k.KnewOfIncident > k.KnewOfDeathOrSeriousHarm || k.KindOfBody == KnowerKind.Education), i);
        }

        var r20 = c.SeriousAndPermanentImpairment == false || any20;
        reasons.Add(20, c, r20, "SeriousAndPermanentImpairment", at20);
        var r21 = c.KnownBecauseOfAbuseOrNeglect == false && (!(c.ChildInNeed == true) || (!(c.YoungPersonLookedAfter == false) && c.LikelyLongTerm == LongTermOutlook.Likely));
        reasons.Add(21, c, r21, "ChildInNeed, KnownBecauseOfAbuseOrNeglect, LikelyLongTerm, YoungPersonLookedAfter");
        var r22 = !(c.EthnicityRecorded == false) && (c.FamilyKnownToSocialCare != FamilyKnownToSocialCare.Past || c.CaseOpenAtEvent == false);
        reasons.Add(22, c, r22, "CaseOpenAtEvent, EthnicityRecorded, FamilyKnownToSocialCare");
        var r23 = c.CareLeaver.Status == CareLeaverStatus.Qualifying && (c.EthnicityRecorded == false || (c.Recovered == false || c.CareLeaver.Status != CareLeaverStatus.None));
        reasons.Add(23, c, r23, "CareLeaver.Status, EthnicityRecorded, Recovered");
        var r24 = c.YoungPersonLookedAfter == false || c.ChildInNeed == true;
        reasons.Add(24, c, r24, "ChildInNeed, YoungPersonLookedAfter");

        var (any25, at25) = (rest, -1);
        for (var i = 0; i < c.Knowledge.Count && !any25.IsTrue; i++)
        {
            var k = c.Knowledge[i];
            (any25, at25) = (any25 | (k.KindOfBody == KnowerKind.OtherWithChildrensFunctions && k.KnewOfIncident <= s.Incident.OccurredOn), i);
        }

        var r25 = c.EthnicityRecorded == false && any25;
        reasons.Add(25, c, r25, "EthnicityRecorded", at25);
        var r26 = c.LikelyLongTerm == LongTermOutlook.Yes && ((!(c.BornOn < s.Incident.OccurredOn) && c.Died == true) || c.Died == false);
        reasons.Add(26, c, r26, "BornOn, Died, LikelyLongTerm, OccurredOn");
        var r27 = c.YoungPersonLookedAfter == false || c.Unborn == true;
        reasons.Add(27, c, r27, "Unborn, YoungPersonLookedAfter");
        var r28 = (c.LikelyLongTerm == LongTermOutlook.Yes && c.ChildInNeed == true) && (c.ImpairmentIdentifiedOn <= s.Incident.OccurredOn || c.YoungPersonLookedAfter == true);
        reasons.Add(28, c, r28, "ChildInNeed, ImpairmentIdentifiedOn, LikelyLongTerm, OccurredOn, YoungPersonLookedAfter");
        var r29 = c.LikelyLongTerm != LongTermOutlook.Yes || c.KnownBecauseOfAbuseOrNeglect == false;
        reasons.Add(29, c, r29, "KnownBecauseOfAbuseOrNeglect, LikelyLongTerm");

        var (any30, at30) = (rest, -1);
        for (var i = 0; i < c.Knowledge.Count && !any30.IsTrue; i++)
        {
            var k = c.Knowledge[i];
            (any30, at30) = (any30 | (k.KnewOfIncident > k.KnewOfDeathOrSeriousHarm || k.KindOfBody == KnowerKind.Other), i);
        }

        var r30 = !(c.Died == false) || any30;
        reasons.Add(30, c, r30, "Died", at30);
        var r31 = (s.Incident.OccurredOn > c.ImpairmentIdentifiedOn && c.YoungPersonLookedAfter == false) || (!(s.Incident.OccurredOn <= c.BornOn) || c.Died == true);
        reasons.Add(31, c, r31, "BornOn, Died, ImpairmentIdentifiedOn, OccurredOn, YoungPersonLookedAfter");
        var r32 = c.Unborn == false && (c.DiedOn < c.ImpairmentIdentifiedOn || (c.LinkToIncident == LinkToIncident.Contributory || !(c.Unborn == true)));
        reasons.Add(32, c, r32, "DiedOn, ImpairmentIdentifiedOn, LinkToIncident, Unborn");
        var r33 = c.CaseClosedOn >= c.ImpairmentIdentifiedOn || !(c.Unborn == false);
        reasons.Add(33, c, r33, "CaseClosedOn, ImpairmentIdentifiedOn, Unborn");
        var r34 = c.ImpairmentIdentifiedOn < c.BornOn || (c.ChildInNeed == true || (!(c.BornOn > s.Incident.OccurredOn) || c.DisabilityRecorded == false));
        reasons.Add(34, c, r34, "BornOn, ChildInNeed, DisabilityRecorded, ImpairmentIdentifiedOn, OccurredOn");

        var (any35, at35) = (rest, -1);
        for (var i = 0; i < c.Knowledge.Count && !any35.IsTrue; i++)
        {
            var k = c.Knowledge[i];
            (any35, at35) = (any35 | (k.KindOfBody == KnowerKind.Other && k.KnewOfIncident <= s.Incident.OccurredOn), i);
        }

        var r35 = any35 || c.CaseClosedOn > s.Incident.OccurredOn;
        reasons.Add(35, c, r35, "CaseClosedOn, OccurredOn", at35);
        var r36 = ((!(c.YoungPersonLookedAfter == false) || c.CareLeaver.Status != CareLeaverStatus.FormerRelevant) && c.LinkToIncident != LinkToIncident.Contributory) || s.Incident.OccurredOn <= c.BornOn;
        reasons.Add(36, c, r36, "BornOn, CareLeaver.Status, LinkToIncident, OccurredOn, YoungPersonLookedAfter");
        var r37 = c.PotentiallyLifeThreatening == false || c.MannerOfDeath != MannerOfDeath.Accident;
        reasons.Add(37, c, r37, "MannerOfDeath, PotentiallyLifeThreatening");
        var r38 = (c.Died == true || (c.LookedAfter.IsLookedAfter == true && c.FamilyKnownToSocialCare != FamilyKnownToSocialCare.Current)) && c.LinkToIncident == LinkToIncident.None;
        reasons.Add(38, c, r38, "Died, FamilyKnownToSocialCare, LinkToIncident, LookedAfter.IsLookedAfter");
        var r39 = (c.EthnicityRecorded == false || (c.Unborn == false || c.EthnicityRecorded == true)) || c.ImpairmentIdentifiedOn < c.BornOn;
        reasons.Add(39, c, r39, "BornOn, EthnicityRecorded, ImpairmentIdentifiedOn, Unborn");

        var (any40, at40) = (rest, -1);
        for (var i = 0; i < c.Knowledge.Count && !any40.IsTrue; i++)
        {
            var k = c.Knowledge[i];
            (any40, at40) = (any40 | (k.KindOfBody == KnowerKind.OtherWithChildrensFunctions && k.KnewOfIncident <= s.Incident.OccurredOn), i);
        }

        var r40 = c.Unborn == false || any40;
        reasons.Add(40, c, r40, "Unborn", at40);
        var r41 = (r16 && (r08 || c.PotentiallyLifeThreatening == false)) || c.ImpairmentIdentifiedOn > c.DiedOn;
        reasons.Add(41, c, r41, "DiedOn, ImpairmentIdentifiedOn, PotentiallyLifeThreatening, rule 16, rule 8");
        var r42 = c.ImpairmentIdentifiedOn <= s.Incident.OccurredOn || (r19 || (c.CaseOpenAtEvent == false && r07));
        reasons.Add(42, c, r42, "CaseOpenAtEvent, ImpairmentIdentifiedOn, OccurredOn, rule 19, rule 7");
        var r43 = (r24 || r21) && c.YoungPersonLookedAfter == true;
        reasons.Add(43, c, r43, "YoungPersonLookedAfter, rule 24, rule 21");
        var r44 = r14 || (c.KnownBecauseOfAbuseOrNeglect == true || (c.YoungPersonLookedAfter == true || r29));
        reasons.Add(44, c, r44, "KnownBecauseOfAbuseOrNeglect, YoungPersonLookedAfter, rule 14, rule 29");
        var r45 = (r18 || r25) || c.CaseClosedOn >= c.ImpairmentIdentifiedOn;
        reasons.Add(45, c, r45, "CaseClosedOn, ImpairmentIdentifiedOn, rule 18, rule 25");
        var r46 = !(r09) || (c.MannerOfDeath != MannerOfDeath.Accident && r32);
        reasons.Add(46, c, r46, "MannerOfDeath, rule 9, rule 32");
        var r47 = !(c.KnownBecauseOfAbuseOrNeglect == true) || (r14 && r13);
        reasons.Add(47, c, r47, "KnownBecauseOfAbuseOrNeglect, rule 14, rule 13");
        var r48 = r27 || ((r26 && c.Died == false) && !(c.ExpectedToDie == true));
        reasons.Add(48, c, r48, "Died, ExpectedToDie, rule 27, rule 26");
        var r49 = (r36 && c.CaseClosedOn < c.DiedOn) || (c.KnownBecauseOfAbuseOrNeglect == false || r29);
        reasons.Add(49, c, r49, "CaseClosedOn, DiedOn, KnownBecauseOfAbuseOrNeglect, rule 36, rule 29");
        var r50 = c.FamilyKnownToSocialCare != FamilyKnownToSocialCare.Recent || ((c.Residence.InNation == Nation.NorthernIreland || r13) || r08);
        reasons.Add(50, c, r50, "FamilyKnownToSocialCare, Residence.InNation, rule 13, rule 8");
        var r51 = (c.ImpairmentIdentifiedOn > c.BornOn && r17) || (c.FamilyKnownToSocialCare == FamilyKnownToSocialCare.No || r23);
        reasons.Add(51, c, r51, "BornOn, FamilyKnownToSocialCare, ImpairmentIdentifiedOn, rule 17, rule 23");
        var r52 = (c.DisabilityRecorded == false && c.LinkToIncident == LinkToIncident.Contributory) || (!(r08) || !(r25));
        reasons.Add(52, c, r52, "DisabilityRecorded, LinkToIncident, rule 8, rule 25");
        var r53 = c.Unborn == false && (r14 || (r04 && c.Unborn == false));
        reasons.Add(53, c, r53, "Unborn, rule 14, rule 4");
        var r54 = (c.CaseClosedOn > s.Incident.OccurredOn || r05) || (c.EthnicityRecorded == false || r09);
        reasons.Add(54, c, r54, "CaseClosedOn, EthnicityRecorded, OccurredOn, rule 5, rule 9");
        var r55 = !(r03) || (!(c.CaseClosedOn > c.DiedOn) || (r30 || c.PotentiallyLifeThreatening == true));
        reasons.Add(55, c, r55, "CaseClosedOn, DiedOn, PotentiallyLifeThreatening, rule 3, rule 30");
        var r56 = (!(r36) && c.EthnicityRecorded == true) && (c.LinkToIncident == LinkToIncident.None && r08);
        reasons.Add(56, c, r56, "EthnicityRecorded, LinkToIncident, rule 36, rule 8");
        var r57 = (r09 || r29) && c.FamilyKnownToSocialCare != FamilyKnownToSocialCare.Current;
        reasons.Add(57, c, r57, "FamilyKnownToSocialCare, rule 9, rule 29");
        var r58 = (r14 || r31) && (c.LikelyLongTerm != LongTermOutlook.Likely && c.ExpectedToDie == false);
        reasons.Add(58, c, r58, "ExpectedToDie, LikelyLongTerm, rule 14, rule 31");
        var r59 = !(c.FamilyKnownToSocialCare != FamilyKnownToSocialCare.Current) && (r27 || r01);
        reasons.Add(59, c, r59, "FamilyKnownToSocialCare, rule 27, rule 1");
        var r60 = (r29 || c.Unborn == false) && r02;
        reasons.Add(60, c, r60, "Unborn, rule 29, rule 2");
        var r61 = !(r15) && (r14 && (!(c.YoungPersonLookedAfter == true) || c.ExpectedToDie == false));
        reasons.Add(61, c, r61, "ExpectedToDie, YoungPersonLookedAfter, rule 15, rule 14");
        var r62 = c.FamilyKnownToSocialCare != FamilyKnownToSocialCare.No || (r19 && r21);
        reasons.Add(62, c, r62, "FamilyKnownToSocialCare, rule 19, rule 21");
        var r63 = (!(r07) && c.LinkToIncident == LinkToIncident.Suspected) || r11;
        reasons.Add(63, c, r63, "LinkToIncident, rule 7, rule 11");
        var r64 = ((c.CareLeaver.Status != CareLeaverStatus.Qualifying && !(r37)) || c.PotentiallyLifeThreatening == false) || r20;
        reasons.Add(64, c, r64, "CareLeaver.Status, PotentiallyLifeThreatening, rule 37, rule 20");
        var r65 = r04 || (c.KnownBecauseOfAbuseOrNeglect == true && !(r17));
        reasons.Add(65, c, r65, "KnownBecauseOfAbuseOrNeglect, rule 4, rule 17");
        var r66 = (c.SeriousAndPermanentImpairment == false || r52) && !(r43);
        reasons.Add(66, c, r66, "SeriousAndPermanentImpairment, rule 52, rule 43");
        var r67 = r50 || (r52 || (c.BornOn < c.ImpairmentIdentifiedOn || !(r60)));
        reasons.Add(67, c, r67, "BornOn, ImpairmentIdentifiedOn, rule 50, rule 52, rule 60");
        var r68 = !(c.SeriousAndPermanentImpairment == false) || (r61 && r62);
        reasons.Add(68, c, r68, "SeriousAndPermanentImpairment, rule 61, rule 62");
        var r69 = r49 || (c.CareLeaver.Status != CareLeaverStatus.Relevant && !(r52));
        reasons.Add(69, c, r69, "CareLeaver.Status, rule 49, rule 52");
        var r70 = (r41 && !(r56)) && (!(r50) || !(c.Residence.InNation != Nation.NorthernIreland));
        reasons.Add(70, c, r70, "Residence.InNation, rule 41, rule 56, rule 50");
        var r71 = (c.LikelyLongTerm != LongTermOutlook.Likely && r54) || (r64 && r50);
        reasons.Add(71, c, r71, "LikelyLongTerm, rule 54, rule 64, rule 50");
        var r72 = (r42 || !(r50)) || !(c.FamilyKnownToSocialCare == FamilyKnownToSocialCare.No);
        reasons.Add(72, c, r72, "FamilyKnownToSocialCare, rule 42, rule 50");
        var r73 = (r64 || r47) && (c.ExpectedToDie == true && r55);
        reasons.Add(73, c, r73, "ExpectedToDie, rule 64, rule 47, rule 55");
        var r74 = (r58 && r53) && c.BornOn <= s.Incident.OccurredOn;
        reasons.Add(74, c, r74, "BornOn, OccurredOn, rule 58, rule 53");
        var r75 = (r45 || c.CaseOpenAtEvent == false) || !(r43);
        reasons.Add(75, c, r75, "CaseOpenAtEvent, rule 45, rule 43");
        var r76 = (!(c.CareLeaver.Status == CareLeaverStatus.Relevant) && r55) || r63;
        reasons.Add(76, c, r76, "CareLeaver.Status, rule 55, rule 63");
        var r77 = (r42 && (c.ExpectedToDie == true || r65)) || r61;
        reasons.Add(77, c, r77, "ExpectedToDie, rule 42, rule 65, rule 61");
        var r78 = (r63 && c.PotentiallyLifeThreatening == true) || r44;
        reasons.Add(78, c, r78, "PotentiallyLifeThreatening, rule 63, rule 44");
        var r79 = (!(r41) && c.CareLeaver.Status != CareLeaverStatus.Qualifying) && r50;
        reasons.Add(79, c, r79, "CareLeaver.Status, rule 41, rule 50");
        var r80 = r51 && (r62 || c.SeriousAndPermanentImpairment == true);
        reasons.Add(80, c, r80, "SeriousAndPermanentImpairment, rule 51, rule 62");
    }
}
