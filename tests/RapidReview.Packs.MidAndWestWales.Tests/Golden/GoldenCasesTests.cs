using RapidReview.Cases;
using RapidReview.Findings;
using RapidReview.Rules.Explanation;

namespace RapidReview.Packs.MidAndWestWales.Tests.Golden;

/// <summary>The invented worked cases. V4 and the V10s are the pack's own; V1, V3 and V6 are looked at as if it had been in force, and had happened in Pembrokeshire.</summary>
public class GoldenCasesTests
{
    private static readonly string[] English =
    [
        "Panel", "Ofsted", "Secretary of State", "safeguarding partner", "quorum", "Working Together", "care leaver", "SI 2018/789",
        "rapid review", "serious harm", "seriously harmed", "Children Act", "integrated care board", "England", "LCSPR", "child protection plan",
    ];

    public static TheoryData<string> Names => ["V1", "V3", "V4", "V6", "V10", "V10b", "V10c", "suicide-open", "closed-twelve-months", "march-clocks", "day-only", "part-recorded", "consolidated"];

    [Fact]
    public void V10_is_event_5_and_the_two_weeks_were_over_before_the_service_knew()
    {
        // 9 January 2026 10:00 plus 72 hours is the 12th at 10:00; 24 December 2025 plus 14 days is 7 January 2026.
        var part = PackUnderTest.Case("V10").Advise();
        Assert.StartsWith("The local arrangement applied is that of Mid and West Wales", part.Arrangement, StringComparison.Ordinal);
        Assert.Equal("5", Look.Events(part));
        Assert.Equal("DueSoon Monday 12 January 2026 at 10:00", Look.Duty(part, "review.undertake"));
        Assert.Equal("ElapsedBeforeAwareness Wednesday 7 January 2026", Look.Duty(part, "meeting.hold"));
        var meeting = Look.TheDuty(part, "meeting.hold");
        Assert.True(meeting.Target);
        Assert.False(meeting.Must);
        Assert.Contains("Its time had run out before whoever owes it knew, on Friday 9 January 2026 at 10:00, so nobody was late. Do it at once, and record the reason.", meeting.Reasons);
        Assert.DoesNotContain(meeting.Reasons, reason => reason.EndsWith(": late.", StringComparison.Ordinal));
        Assert.Equal(["meeting.two-triggers", "staff.support?", "template.findings-section", "template.review-date"], Look.Notes(part));
        Assert.Contains("hold the meeting at once and record the reason", Look.Note(part, "meeting.two-triggers")!.Advice, StringComparison.Ordinal);
    }

    [Fact]
    public void V10_asks_for_the_two_Welsh_tests_and_if_one_is_met_the_review_is_extended_and_does_not_wait()
    {
        var part = PackUnderTest.Case("V10").Advise();
        Assert.Equal(Outcome.Undetermined, Look.Criterion(part, "wales.review.criteria", "child:A").Outcome);
        Assert.Contains(part.Missing, missing => missing.Pointer == "/children/0/potentiallyLifeThreatening");
        Assert.Contains(part.Missing, missing => missing.Pointer == "/children/0/seriousAndPermanentImpairment");
        var met = PackUnderTest.Case("V10").With("children.0.potentiallyLifeThreatening", "true").With("children.0.knowledge.items.0.views", """[{ "view": "suspected", "on": "2026-01-09" }]""").Advise();
        Assert.Equal(Outcome.Met, Assert.Single(met.Categories, category => category.Id == "wales.review.extended").Outcome);
        Assert.Contains("review.no-delay", Look.Notes(met));
    }

    [Fact]
    public void V10_gets_nothing_English()
    {
        var advice = PackUnderTest.Case("V10").Advice();
        Assert.Equal(Nation.Wales, Assert.Single(advice.Parts).Nation);
        Assert.Contains(advice.NotCovered, said => said.Contains("the law of England does not apply", StringComparison.Ordinal));
    }

    [Fact]
    public void V10b_was_closed_13_months_before_so_it_is_outside_and_the_two_other_routes_stay_open()
    {
        var part = PackUnderTest.Case("V10b").Advise();
        Assert.Equal("outside", Look.Events(part));
        Assert.Equal(["event.outside-death"], Look.Notes(part));
        Assert.Contains("(SUSR)", Look.Note(part, "event.outside-death")!.Advice, StringComparison.Ordinal);
        Assert.Contains("(PRUDiC)", Look.Note(part, "event.outside-death")!.Advice, StringComparison.Ordinal);
        Assert.Equal(["wales.prompts.consider-referral", "wales.prompts.unexpected-death"], part.Prompts.Select(note => note.Id).Where(id => id.StartsWith("wales.", StringComparison.Ordinal)));
        Assert.Equal("NotTriggered not yet known", Look.Duty(part, "review.undertake"));
        Assert.Equal(Outcome.NotMet, Look.TheDuty(part, "meeting.hold").Owed);
        Assert.Empty(part.Checklists);
    }

    [Fact]
    public void V10c_is_event_6_and_Stokes_own_duty_stands_in_another_part()
    {
        var parts = PackUnderTest.Case("V10c").Advice().Parts;
        Assert.Equal([Nation.England, Nation.Wales], parts.Select(part => part.Nation));
        Assert.Equal("6", Look.Events(parts[1]));
        Assert.Equal("DueSoon Monday 12 January 2026 at 10:00", Look.Duty(parts[1], "review.undertake"));
        Assert.Equal("ElapsedBeforeAwareness Wednesday 7 January 2026", Look.Duty(parts[1], "meeting.hold"));
        Assert.DoesNotContain(Look.Own(parts[0]), _ => true);
        var notify = Assert.Single(parts[0].Duties, duty => duty.Id == "england.notification.notify-panel");
        Assert.Equal(("Stoke-on-Trent local authority", Outcome.Met, "Friday 16 January 2026"), (notify.Owner.Name, notify.Owed, Wording.Date(notify.Due)));
    }

    [Fact]
    public void V1_is_event_5_or_6_until_the_register_and_YPLA_are_known()
    {
        var infant = PackUnderTest.Case("V1");
        Assert.Equal("5? 6?", Look.Events(infant.Forced()));
        var plain = infant.With("children.0.lookedAfter", """{ "isLookedAfter": false }""").With("children.0.youngPersonLookedAfter", "false");
        Assert.Equal("6", Look.Events(plain.With("children.0.childProtection", """{ "complete": true, "items": [] }""").Forced()));
        Assert.Equal("5", Look.Events(plain.With("children.0.childProtection", """{ "items": [{ "kind": "on-register", "startedOn": "2024-02-01" }] }""").Forced()));
        Assert.Equal("5", Look.Events(infant.With("children.0.youngPersonLookedAfter", "true").Forced()));
        Assert.Contains(infant.Forced().Missing, missing => missing.Pointer == "/children/0/potentiallyLifeThreatening");
    }

    [Fact]
    public void V1_crosses_Easter_without_moving_a_day()
    {
        // 28 March 2024 plus 14 days is 11 April. Of the day alone 72 hours end on 31 March or, the clocks having changed, within 1 April.
        var part = PackUnderTest.Case("V1").With("children.0.youngPersonLookedAfter", "true").Forced();
        Assert.Equal("Overdue Thursday 11 April 2024", Look.Duty(part, "meeting.hold"));
        Assert.Equal("Overdue some day from Sunday 31 March 2024 to Monday 1 April 2024", Look.Duty(part, "review.undertake"));
    }

    [Fact]
    public void V3_is_event_1_for_both_services_the_gateway_stays_shut_and_the_Welsh_Ministers_are_told()
    {
        var part = PackUnderTest.Case("V3").Forced();
        Assert.Equal("1", Look.Events(part));
        Assert.Equal("1", Look.Events(part, "child:A/authority:W06000023"));
        Assert.Equal("Due Friday 6 September 2024", Look.Duty(part, "meeting.hold", "authority:W06000023"));
        Assert.Equal("DueSoon Tuesday 27 August 2024", Look.Duty(part, "review.undertake", "authority:W06000023"));
        Assert.Equal(Outcome.NotMet, Look.Criterion(part, "wales.review.criteria", "child:A").Outcome);
        Assert.Equal(Outcome.Met, Assert.Single(part.Duties, duty => duty.Id == "wales.looked-after.notify-welsh-ministers").Owed);
        Assert.NotNull(Look.Note(part, "review.which-service"));
        Assert.Null(Look.Note(part, "review.no-delay"));
    }

    [Fact]
    public void V4_is_of_an_adult_so_it_is_outside_and_the_routes_are_those_for_adults()
    {
        var advice = PackUnderTest.Case("V4").Advice();
        var part = Assert.Single(advice.Parts);
        Assert.Equal("outside", Look.Events(part));
        Assert.Equal(["event.outside-adult"], Look.Notes(part));
        Assert.All(part.Duties, duty => Assert.NotEqual(Outcome.Met, duty.Owed));
    }

    [Fact]
    public void V6_is_a_near_miss_and_event_6_and_the_Welsh_test_is_met_on_the_paediatricians_view()
    {
        var part = PackUnderTest.Case("V6").Forced();
        Assert.Equal("6", Look.Events(part));
        Assert.Equal(Outcome.Met, Look.Criterion(part, "wales.review.criteria", "child:A").Outcome);
        Assert.Equal("5", Look.Events(PackUnderTest.Case("V6").With("children.0.lookedAfter.isLookedAfter", "true").With("children.0.youngPersonLookedAfter", "true").Forced()));

        // 5 May 2023 plus 14 days is 19 May; the Coronation holiday moves nothing.
        Assert.Equal("Due Friday 19 May 2023", Look.Duty(part, "meeting.hold"));
    }

    [Theory]
    [InlineData("V1")]
    [InlineData("V7a")]
    [InlineData("V7b")]
    [InlineData("V12")]
    [InlineData("V13")]
    [InlineData("V13b")]
    [InlineData("V15")]
    public void Of_an_English_case_it_says_nothing_not_even_forced(string name)
    {
        var advice = Invented.OfTheCores(name).Advice(null, PackUnderTest.Id);
        Assert.All(advice.Parts, part => Assert.Equal(Nation.England, part.Nation));
        Assert.All(advice.Parts, part => Assert.Empty(Look.Own(part)));
    }

    [Fact]
    public void A_suspected_suicide_with_the_case_open_is_event_3_with_a_flag()
    {
        // 1 March 2026 22:30 plus 72 hours is the 4th at 22:30; 1 March plus 14 days is the 15th, a Sunday.
        var part = PackUnderTest.Case("suicide-open").Advise();
        Assert.Equal("3", Look.Events(part, "child:A/authority:W06000008"));
        Assert.NotNull(Look.Note(part, "event.suspected-suicide"));
        Assert.Equal("DueSoon Wednesday 4 March 2026 at 22:30", Look.Duty(part, "review.undertake", "authority:W06000008"));
        Assert.Equal("Due Sunday 15 March 2026", Look.Duty(part, "meeting.hold", "authority:W06000008"));
    }

    [Theory]
    [InlineData("2025-03-01", "4")]
    [InlineData("2025-02-28", "outside")]
    [InlineData("2026-03-01", "4")]
    public void Closed_on_the_same_day_12_months_before_is_within_and_a_day_more_is_not(string closed, string events) =>
        Assert.Equal(events, Look.Events(PackUnderTest.Case("closed-twelve-months").With("children.0.caseClosedOn", $"\"{closed}\"").Advise(), "child:A/authority:W06000010"));

    [Fact]
    public void Across_the_clocks_of_March_72_hours_end_an_hour_later_by_the_clock()
    {
        // Friday 27 March 2026 10:00 UTC plus 72 hours is Monday 30 March 10:00 UTC, 11:00 British Summer Time.
        var part = PackUnderTest.Case("march-clocks").Advise();
        Assert.Equal("DueSoon Monday 30 March 2026 at 11:00", Look.Duty(part, "review.undertake", "authority:W06000023"));
        Assert.Equal("Due Thursday 9 April 2026", Look.Duty(part, "meeting.hold", "authority:W06000023"));
    }

    [Fact]
    public void Where_only_the_day_is_known_the_end_is_a_range_and_is_called_approximate()
    {
        var duty = Look.TheDuty(PackUnderTest.Case("day-only").Advise(), "review.undertake", "authority:W06000023");
        Assert.Equal("some day from Monday 30 March 2026 to Tuesday 31 March 2026", Wording.Date(duty.Due));
        Assert.Contains(duty.Reasons, reason => reason.StartsWith("This is approximate, because the hour is not known", StringComparison.Ordinal)
            && reason.EndsWith("end between Monday 30 March 2026 at 01:00 and Tuesday 31 March 2026 at 00:59.", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Nothing_English_is_in_a_Welsh_part(string name)
    {
        foreach (var part in PackUnderTest.Case(name).Advice(null, PackUnderTest.Id).Parts.Where(part => part.Nation == Nation.Wales))
        {
            Assert.Empty(part.Quorum);
            Assert.Empty(part.Considerations);
            Assert.All(Look.All(part), finding => Assert.False(finding.Id.StartsWith("england.", StringComparison.Ordinal), finding.Id));
            Assert.All(Look.All(part), finding => Assert.DoesNotContain("authority:E", finding.Subject, StringComparison.Ordinal));
            Assert.All(English, word => Assert.DoesNotContain(word, Look.Words(part) + Look.Cited(part), StringComparison.OrdinalIgnoreCase));
        }
    }

    [Fact]
    public void What_would_be_English_would_be_noticed() =>
        Assert.Contains(English, word => Look.Words(PackUnderTest.Case("V10c").Advice().Parts[0]).Contains(word, StringComparison.OrdinalIgnoreCase));

    [Theory]
    [MemberData(nameof(Names))]
    public void The_core_says_the_same_with_the_pack_as_without(string name)
    {
        var with = PackUnderTest.Case(name).Advise();
        Assert.Equal(
            Look.All(PackUnderTest.Case(name).CoreAlone()).Select(Line),
            Look.All(with).Where(finding => finding.Id.StartsWith("wales.", StringComparison.Ordinal)).Select(Line));

        static string Line(Finding finding) => $"{finding.Id} {finding.Subject} {string.Join(' ', finding.Reasons)}";
    }
}
