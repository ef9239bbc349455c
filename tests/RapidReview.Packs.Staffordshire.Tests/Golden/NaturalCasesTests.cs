using RapidReview.Findings;

namespace RapidReview.Packs.Staffordshire.Tests.Golden;

/// <summary>
/// Invented cases of the area. Each says how its days were counted by hand, against the bank holidays of England and Wales; the
/// duties listed are all that are owed or may be.
/// </summary>
public class NaturalCasesTests
{
    private const string Quorum = "staffordshire.meeting.quorum";

    [Fact]
    public void State_funeral_and_somebody_who_signs_as_a_commissioning_group()
    {
        // Aware Tue 13 Sep 2022: Wed 14 to Fri 16 are three, Tue 20 four, Wed 21 five (Mon 19 is the State Funeral); Thu 22, Fri 23 seven,
        // Mon 26 to Fri 30 twelve, Mon 3, Tue 4, Wed 5 October fifteen.
        // Referral Fri 16: Tue 20 one, Wed 21 two. Forms from Wed 21: Thu 22, Fri 23 two, Mon 26 to Fri 30 seven.
        // Window: Tue 20 to Fri 23 four, Mon 26 five, Tue 27 six, Wed 28 seven; Thu 29, Fri 30 nine, Mon 3 to Thu 6 October thirteen.
        // Meeting Mon 3: Tue 4 one, Wed 5 two. Counted back from Wed 5 October: Tue 4 one, Mon 3 two.
        var part = GoldenCase.Natural("state-funeral");
        GoldenCase.Duties(part, """
            england.notification.notify-panel   | child:A/authority:E10000028 | Staffordshire local authority | the national Panel | met on time | Wed 21 Sep 2022
            england.notification.tell-partners  | child:A/authority:E10000028 | Staffordshire local authority | the safeguarding partners for Staffordshire | met on time | Wed 21 Sep 2022
            england.rapid-review.submit         | child:A/authority:E10000028 | the safeguarding partners for Staffordshire | the national Panel | due soon | Wed 5 Oct 2022
            staffordshire.scoping.send          | authority:E10000028 | the safeguarding partners for Staffordshire | the involved agencies | overdue | Wed 21 Sep 2022
            staffordshire.scoping.forms-back    | authority:E10000028 | the involved agencies | the safeguarding partners for Staffordshire | overdue | Fri 30 Sep 2022
            staffordshire.meeting.hold          | authority:E10000028 | the safeguarding partners for Staffordshire | - | met on time | Thu 6 Oct 2022
            staffordshire.meeting.hold-in-time  | child:A/authority:E10000028 | the safeguarding partners for Staffordshire | - | met on time | Mon 3 Oct 2022
            staffordshire.after-meeting.send-template | authority:E10000028 | the safeguarding partners for Staffordshire | the national Panel | due soon | Wed 5 Oct 2022
            staffordshire.after-meeting.tell-agencies | authority:E10000028 | the safeguarding partners for Staffordshire | the involved agencies | due | not known
            staffordshire.after-meeting.tell-referrer | authority:E10000028 | the safeguarding partners for Staffordshire | the referring agency | due | not known
            """);
        Assert.Equal("Wed 28 Sep 2022", Say.Date(GoldenCase.Duty(part, "staffordshire.meeting.hold", "authority:E10000028").NotBefore!.Value));
        var quorum = Assert.Single(part.Quorum, found => found.Id == Quorum);
        Assert.Equal((Outcome.NotMet, true), (quorum.Outcome, quorum.Binding));
        Assert.Equal([Outcome.Met, Outcome.NotMet, Outcome.Met], quorum.Partners.Select(partner => partner.Outcome));
        Assert.Contains(part.Conflicts, note => note is { Id: "england.meeting.commissioning-group", Outcome: Outcome.Met });
        // The meeting came after the forms were due and early enough to be sent in time: neither contradiction is told.
        GoldenCase.Notes(part, "meeting.not-quorate", "superseded.boards", "superseded.interim-advice");
        GoldenCase.Categories(part);
    }

    [Fact]
    public void Jubilee_with_a_commissioning_group_while_it_is_the_partner()
    {
        // Aware Thu 26 May 2022: Fri 27 one, Mon 30 (a working day) and Tue 31 three, Wed 1 June four, Mon 6 five (2 and 3 June are holidays);
        // 7 to 10 nine, 13 to 17 fourteen, Mon 20 fifteen. Referral Mon 6: Tue 7, Wed 8 two. Forms from Wed 8: 9, 10 two, 13 to 17 seven.
        // Window: 7 to 10 four, 13, 14 six, Wed 15 seven; 16, 17 nine, 20 to Thu 23 thirteen. Meeting Mon 27: Tue 28, Wed 29 two.
        // Counted back from Mon 20: Fri 17 one, Thu 16 two.
        var part = GoldenCase.Natural("jubilee");
        GoldenCase.Duties(part, """
            england.notification.notify-panel   | child:A/authority:E06000021 | Stoke-on-Trent local authority | the national Panel | met on time | Mon 6 Jun 2022
            england.notification.tell-partners  | child:A/authority:E06000021 | Stoke-on-Trent local authority | the safeguarding partners for Stoke-on-Trent | met on time | Mon 6 Jun 2022
            england.rapid-review.submit         | child:A/authority:E06000021 | the safeguarding partners for Stoke-on-Trent | the national Panel | overdue | Mon 20 Jun 2022
            staffordshire.scoping.send          | authority:E06000021 | the safeguarding partners for Stoke-on-Trent | the involved agencies | overdue | Wed 8 Jun 2022
            staffordshire.scoping.forms-back    | authority:E06000021 | the involved agencies | the safeguarding partners for Stoke-on-Trent | overdue | Fri 17 Jun 2022
            staffordshire.meeting.hold          | authority:E06000021 | the safeguarding partners for Stoke-on-Trent | - | met late | Thu 23 Jun 2022
            staffordshire.meeting.hold-in-time  | child:A/authority:E06000021 | the safeguarding partners for Stoke-on-Trent | - | met late | Thu 16 Jun 2022
            staffordshire.after-meeting.send-template | authority:E06000021 | the safeguarding partners for Stoke-on-Trent | the national Panel | due soon | Wed 29 Jun 2022
            staffordshire.after-meeting.tell-agencies | authority:E06000021 | the safeguarding partners for Stoke-on-Trent | the involved agencies | due | not known
            staffordshire.after-meeting.tell-referrer | authority:E06000021 | the safeguarding partners for Stoke-on-Trent | the referring agency | due | not known
            """);
        Assert.Equal("Wed 15 Jun 2022", Say.Date(GoldenCase.Duty(part, "staffordshire.meeting.hold", "authority:E06000021").NotBefore!.Value));
        Assert.Equal(Outcome.Met, Assert.Single(part.Quorum, found => found.Id == Quorum).Outcome);
        GoldenCase.Notes(part, "meeting.schedule-outruns-panel", "superseded.boards", "superseded.interim-advice");
    }

    [Fact]
    public void First_autumn_with_a_board_a_chair_and_time_that_runs_from_awareness()
    {
        // Aware Mon 8 Oct 2018: 9 to 12 are four, Mon 15 five, 16 to 19 nine, 22 to 26 fourteen, Mon 29 fifteen.
        // Referral Thu 11: Fri 12, Mon 15 two. Forms sent Fri 12: 15 to 19 five, Mon 22, Tue 23 seven.
        // Window: Fri 12 one, 15 to 19 six, Mon 22 seven; 23 to 26 eleven, Mon 29, Tue 30 thirteen. Meeting Thu 25: Fri 26, Mon 29 two.
        // Counted back from Mon 29: Fri 26 one, Thu 25 two. Reply from Mon 29: 30, 31, 1, 2 four, 5 to 9 nine, 12 to 16 fourteen, Mon 19 November.
        var part = GoldenCase.Natural("first-autumn");
        GoldenCase.Duties(part, """
            england.notification.notify-panel    | child:A/authority:E06000021 | Stoke-on-Trent local authority | the national Panel | met on time | Mon 15 Oct 2018
            england.notification.tell-partners   | child:A/authority:E06000021 | Stoke-on-Trent local authority | the safeguarding partners for Stoke-on-Trent | met on time | Mon 15 Oct 2018
            england.rapid-review.submit          | child:A/authority:E06000021 | the safeguarding partners for Stoke-on-Trent | the national Panel | met on time | Mon 29 Oct 2018
            england.rapid-review.send            | authority:E06000021 | the safeguarding partners for Stoke-on-Trent | the national Panel | met on time | not known
            england.rapid-review.panel-replies   | authority:E06000021 | the national Panel | the safeguarding partners for Stoke-on-Trent | due | Mon 19 Nov 2018
            staffordshire.scoping.send           | authority:E06000021 | the safeguarding partners for Stoke-on-Trent | the involved agencies | met on time | Mon 15 Oct 2018
            staffordshire.scoping.forms-back     | authority:E06000021 | the involved agencies | the safeguarding partners for Stoke-on-Trent | met on time | Tue 23 Oct 2018
            staffordshire.scoping.return         | agency:hospital-1 | agency hospital-1 | the safeguarding partners for Stoke-on-Trent | met on time | Tue 23 Oct 2018
            staffordshire.records.secure         | agency:hospital-1 | agency hospital-1 | - | met on time | not known
            staffordshire.meeting.set-date       | authority:E06000021 | the safeguarding partners for Stoke-on-Trent | - | met on time | not known
            staffordshire.meeting.hold           | authority:E06000021 | the safeguarding partners for Stoke-on-Trent | - | met on time | Tue 30 Oct 2018
            staffordshire.meeting.hold-in-time   | child:A/authority:E06000021 | the safeguarding partners for Stoke-on-Trent | - | met on time | Thu 25 Oct 2018
            staffordshire.after-meeting.endorse | meeting:M1 | the independent chair | - | met on time | not known
            staffordshire.after-meeting.send-template | authority:E06000021 | the safeguarding partners for Stoke-on-Trent | the national Panel | met on time | Mon 29 Oct 2018
            staffordshire.after-meeting.tell-agencies | authority:E06000021 | the safeguarding partners for Stoke-on-Trent | the involved agencies | met on time | not known
            staffordshire.after-meeting.tell-referrer | authority:E06000021 | the safeguarding partners for Stoke-on-Trent | the referring agency | met on time | not known
            """);
        Assert.Equal("Mon 22 Oct 2018", Say.Date(GoldenCase.Duty(part, "staffordshire.meeting.hold", "authority:E06000021").NotBefore!.Value));
        GoldenCase.Categories(part, "after-meeting.neither");
        GoldenCase.Notes(part);
        Assert.Equal(Outcome.Met, Assert.Single(part.Quorum, found => found.Id == Quorum).Outcome);
        Assert.All(part.Checklists.Where(list => list.Id.StartsWith("staffordshire.", StringComparison.Ordinal)), list => Assert.Equal(Outcome.Met, list.Outcome));
        Assert.DoesNotContain(part.Duties, duty => duty.Id is "staffordshire.held.hold" or "staffordshire.records.alert");
    }

    [Fact]
    public void Christmas_with_two_authorities_and_nobody_knows_whether_health_was_there()
    {
        // Referral and notification Thu 31 Dec 2026: 1 January is a holiday, Mon 4 one, Tue 5 two. Forms from Tue 5: 6, 7, 8 three, 11 to Thu 14 seven.
        // Window: 4 to 8 five, 11 six, Tue 12 seven; 13, 14, 15 ten, 18, 19, Wed 20 thirteen. Held and sent: 4 to 8 five, 11 to 15 ten, 18 to Fri 22 fifteen.
        // Aware Wed 23: Thu 24 one, Tue 29, Wed 30, Thu 31 four, Mon 4 five; 5 to 8 nine, 11 to 15 fourteen, Mon 18 fifteen.
        // Meeting Fri 15: Mon 18, Tue 19 two. Back from Fri 22: Thu 21, Wed 20; prudently from Mon 18: Fri 15, Thu 14.
        // Reply from Fri 22: 25 to 29 five, 1 to 5 February ten, 8 to Fri 12 fifteen.
        var part = GoldenCase.Natural("christmas-two-authorities");
        GoldenCase.Duties(part, """
            england.notification.notify-panel       | child:A/authority:E10000028 | Staffordshire local authority | the national Panel | met on time | Mon 4 Jan 2027
            england.notification.notify-panel       | child:B/authority:E10000028 | Staffordshire local authority | the national Panel | undetermined | not known
            england.notification.tell-partners      | child:A/authority:E10000028 | Staffordshire local authority | the safeguarding partners for Staffordshire | met on time | Mon 4 Jan 2027
            england.notification.tell-partners      | child:B/authority:E10000028 | Staffordshire local authority | the safeguarding partners for Staffordshire | undetermined | not known
            england.notification.tell-home-partners | child:A/authority:E10000028 | Staffordshire local authority | the safeguarding partners for Leeds | met on time | Mon 4 Jan 2027
            england.notification.tell-home-partners | child:B/authority:E10000028 | Staffordshire local authority | the safeguarding partners for Leeds | undetermined | not known
            england.rapid-review.submit             | child:A/authority:E10000028 | the safeguarding partners for Staffordshire | the national Panel | met on time | Fri 22 Jan 2027
            england.rapid-review.submit             | child:B/authority:E10000028 | the safeguarding partners for Staffordshire | the national Panel | undetermined | none
            england.rapid-review.panel-replies      | authority:E10000028 | the national Panel | the safeguarding partners for Staffordshire | due | Fri 12 Feb 2027
            staffordshire.scoping.send              | authority:E10000028 | the safeguarding partners for Staffordshire | the involved agencies | overdue | Tue 5 Jan 2027
            staffordshire.scoping.forms-back        | authority:E10000028 | the involved agencies | the safeguarding partners for Staffordshire | overdue | Thu 14 Jan 2027
            staffordshire.meeting.hold              | authority:E10000028 | the safeguarding partners for Staffordshire | - | met on time | Wed 20 Jan 2027
            staffordshire.meeting.hold-in-time      | child:A/authority:E10000028 | the safeguarding partners for Staffordshire | - | met on time | Wed 20 Jan 2027
            staffordshire.held.hold                 | child:A/authority:E10000028 | the safeguarding partners for Staffordshire | - | met on time | Fri 22 Jan 2027
            staffordshire.held.hold                 | child:B/authority:E10000028 | the safeguarding partners for Staffordshire | - | undetermined | none
            staffordshire.after-meeting.send-template | authority:E10000028 | the safeguarding partners for Staffordshire | the national Panel | met late | Tue 19 Jan 2027
            staffordshire.after-meeting.tell-agencies | authority:E10000028 | the safeguarding partners for Staffordshire | the involved agencies | due | not known
            staffordshire.after-meeting.tell-referrer | authority:E10000028 | the safeguarding partners for Staffordshire | the referring agency | due | not known
            """);
        var quorum = Assert.Single(part.Quorum, found => found.Id == Quorum);
        Assert.Equal((Outcome.Undetermined, Outcome.Undetermined), (quorum.Outcome, quorum.Partners[1].Outcome));
        Assert.Equal("Tue 12 Jan 2027", Say.Date(GoldenCase.Duty(part, "staffordshire.meeting.hold", "authority:E10000028").NotBefore!.Value));
        // The meeting on the 15th came after the forms were due on the 14th; it was a day after the prudent day.
        GoldenCase.Notes(part, "attendee.attendance-required", "attendee.keep-and-share", "meeting.schedule-outruns-prudent-day", "superseded.boards", "superseded.interim-advice");
        Assert.DoesNotContain(part.Duties.SelectMany(duty => duty.Sources), source => source.Citation.Contains("2023 p.", StringComparison.Ordinal));
    }

    [Fact]
    public void A_local_review_is_the_core_s()
    {
        // Six months from Fri 30 August 2024: there is no 30 February, so Fri 28 Feb 2025. Copies seven working days before Thu 2 January:
        // Tue 31 one, Mon 30 two, Fri 27 three, Tue 24 four, Mon 23 five, Fri 20 six, Thu 19 December seven (25, 26 December and 1 January are holidays).
        // Referral and notification Tue 6 August: Wed 7, Thu 8 two. Forms from Thu 8: Fri 9 one, 12 to 16 six, Mon 19 seven.
        // Window: 7 to 9 three, 12 to Thu 15 seven; Fri 16 eight, 19 to Fri 23 thirteen. Meeting Tue 20: Wed 21, Thu 22. Fifteen: 7, 8, 9 three, 12 to 16 eight, 19 to 23 thirteen,
        // Tue 27 fourteen (Mon 26 is a holiday), Wed 28. Back: Tue 27, Fri 23; prudently from Tue 27 (aware Mon 5): Fri 23, Thu 22.
        var part = GoldenCase.Natural("local-review");
        string Due(string id) => Say.Date(GoldenCase.Duty(part, id, "authority:E10000028").Due);
        Assert.Equal("Fri 28 Feb 2025", Due("england.local-review.publish"));
        Assert.Equal("Thu 19 Dec 2024", Due("england.local-review.copy-to-panel"));
        Assert.Equal("Fri 2 Jan 2026", Due("england.local-review.keep-public"));
        Assert.Equal("Fri 23 Aug 2024", Due("staffordshire.meeting.hold"));
        Assert.Equal(("Thu 22 Aug 2024", DutyState.MetOnTime), (Due("staffordshire.after-meeting.send-template"), GoldenCase.Duty(part, "staffordshire.after-meeting.send-template", "authority:E10000028").State));
        var held = GoldenCase.Duty(part, "staffordshire.held.hold", "child:A/authority:E10000028");
        Assert.Equal(("Wed 28 Aug 2024", DutyState.MetOnTime, 10), (Say.Date(held.Due), held.State, held.DoneOnWorkingDay!.Value));
        GoldenCase.Categories(part, "after-meeting.local-review");
        GoldenCase.Notes(part, "attendee.attendance-required", "attendee.keep-and-share", "scoping.fuller-information", "superseded.boards", "superseded.interim-advice");
        // Nothing local has a say in the local review itself.
        Assert.DoesNotContain(part.Duties, duty => duty.Id.StartsWith("staffordshire.local-review", StringComparison.Ordinal));
    }

    [Fact]
    public void A_looked_after_child_who_dies_of_an_illness_is_the_core_s()
    {
        // Told Sat 24 Aug 2024, a day on which nothing is counted; Mon 26 is a holiday: Tue 27, Wed 28, Thu 29, Fri 30 August, Mon 2 September.
        var part = GoldenCase.Natural("looked-after-child-placed-away");
        GoldenCase.Duties(part, """
            england.looked-after.notify-secretary-of-state | child:A | Stoke-on-Trent local authority | the Secretary of State | due | Mon 2 Sep 2024
            england.looked-after.notify-ofsted             | child:A | Stoke-on-Trent local authority | Ofsted | due | Mon 2 Sep 2024
            england.looked-after.tell-family               | child:A | Stoke-on-Trent local authority | the parents and others with parental responsibility | due | not known
            """);
        GoldenCase.Notes(part);
        GoldenCase.Categories(part);
    }

    [Fact]
    public void A_care_leaver_the_day_before_the_birthday_is_the_core_s()
    {
        // Told Mon 29 Dec 2025: Tue 30, Wed 31 two, Fri 2 January three (1 January is a holiday), Mon 5, Tue 6 Jan 2026 five.
        var part = GoldenCase.Natural("care-leaver-of-24");
        Assert.Equal(
            ["Tue 6 Jan 2026", "Tue 6 Jan 2026"],
            part.Duties.Where(duty => duty.Id.StartsWith("england.care-leaver.", StringComparison.Ordinal) && duty.Owed == Outcome.Met).Select(duty => Say.Date(duty.Due)));
        Assert.DoesNotContain(GoldenCase.Natural("care-leaver-of-25").Duties, duty => duty.Id.StartsWith("england.care-leaver.", StringComparison.Ordinal) && duty.Owed != Outcome.NotMet);
        foreach (var name in new[] { "care-leaver-of-24", "care-leaver-of-25" })
        {
            GoldenCase.Notes(GoldenCase.Natural(name));
            Assert.DoesNotContain(GoldenCase.Natural(name).Duties, duty => duty.Id.StartsWith("staffordshire.", StringComparison.Ordinal) && duty.Owed != Outcome.NotMet);
        }
    }

    [Fact]
    public void Of_a_care_leaver_of_17_an_agency_may_refer_the_death_where_neglect_is_suspected()
    {
        var part = GoldenCase.Natural("care-leaver-of-17");
        Assert.Equal(Outcome.Met, Look.OutcomeOf(part, "england.notification.serious-incident", $"child:A/authority:{ACase.Stoke}"));
        GoldenCase.Notes(part, "referral.refer");
    }

    [Theory]
    [InlineData("welsh-child")]
    [InlineData("welsh-child-case-closed")]
    public void Of_a_Welsh_child_hurt_in_Wales_it_says_nothing(string name) =>
        Assert.DoesNotContain(PackUnderTest.Case(name).Decide(PackUnderTest.Advisor).ExplainEverything().Parts, part => part.Packs.Any(pack => pack.Id == "staffordshire"));

    [Fact]
    public void Of_a_Stoke_child_hurt_in_Wales_Stoke_owes_the_notification_and_an_agency_may_refer()
    {
        // Stoke aware Fri 9 Jan 2026: Mon 12 to Fri 16 are five.
        var part = GoldenCase.Natural("stoke-child-visiting-wales");
        Assert.Equal(["england", "staffordshire"], part.Packs.Select(pack => pack.Id));
        var notify = Assert.Single(part.Duties, duty => duty is { Id: "england.notification.notify-panel", Owed: Outcome.Met });
        Assert.Equal(("Stoke-on-Trent local authority", "Fri 16 Jan 2026"), (notify.Owner.Name, Say.Date(notify.Due)));
        GoldenCase.Notes(part, "referral.refer");
    }
}
