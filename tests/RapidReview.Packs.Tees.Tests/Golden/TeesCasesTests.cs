using RapidReview.Findings;

namespace RapidReview.Packs.Tees.Tests.Golden;

/// <summary>Invented cases on Tees, with every duty that is owed and every date counted by hand.</summary>
public class TeesCasesTests
{
    private const string Pair = $"child:A/authority:{ACase.Stockton}";

    [Fact]
    public void Infant_head_injury_over_Easter()
    {
        // Aware Thu 28 Mar 2024; Good Friday 29 March and Easter Monday 1 April do not count.
        // Notification: Tue 2, Wed 3, Thu 4, Fri 5, Mon 8 Apr 2024; sent Fri 5 April, the fourth.
        // Panel informed: from Fri 5 April, 8 to 12 are five, 15 to 19 ten, 22 to 26 fifteen: Fri 26 Apr 2024, the day on which the review was sent.
        // The Panel's reply, from Fri 26 April: 29 April to 3 May are five, 7 to 10 May nine (Mon 6 is a holiday), 13 to 17 fourteen, Mon 20 May 2024.
        var part = GoldenCase.Natural("infant-head-injury");
        GoldenCase.Duties(part, """
            england.notification.notify-panel     | child:A/authority:E06000004 | Stockton-on-Tees local authority | the national Panel | met on time | Mon 8 Apr 2024
            england.notification.tell-partners    | child:A/authority:E06000004 | Stockton-on-Tees local authority | the safeguarding partners for Stockton-on-Tees | met on time | Mon 8 Apr 2024
            england.rapid-review.submit           | child:A/authority:E06000004 | the safeguarding partners for Stockton-on-Tees | the national Panel | met on time | Fri 26 Apr 2024
            england.rapid-review.panel-replies    | authority:E06000004 | the national Panel | the safeguarding partners for Stockton-on-Tees | due | Mon 20 May 2024
            tees.reporting.nominate               | child:A/authority:E06000004 | the involved agencies | - | met on time | not known
            tees.reporting.report-to-notifier     | child:A/authority:E06000004 | the involved agencies | Stockton-on-Tees local authority | met on time | not known
            tees.rapid-review.begin               | child:A/authority:E06000004 | the safeguarding partners for Stockton-on-Tees | - | met on time | not known
            tees.rapid-review.share-with-panel    | child:A/authority:E06000004 | the safeguarding partners for Stockton-on-Tees | - | met on time | not known
            tees.rapid-review.share-with-agencies | child:A/authority:E06000004 | the safeguarding partners for Stockton-on-Tees | the involved agencies | met on time | not known
            tees.rapid-review.inform-panel        | child:A/authority:E06000004 | the safeguarding partners for Stockton-on-Tees | the national Panel | met on time | Fri 26 Apr 2024
            """);
        Assert.Equal(15, GoldenCase.Duty(part, "tees.rapid-review.inform-panel", Pair).DoneOnWorkingDay);

        // Prudently Mon 22 Apr 2024, fifteen working days from awareness: shown by the core, as advice only.
        var submit = GoldenCase.Duty(part, "england.rapid-review.submit", Pair);
        Assert.Equal(("Mon 22 Apr 2024", DutyState.MetLate), (Say.Date(submit.Prudent), submit.PrudentState));
        GoldenCase.Categories(part, "area.hartlepool-and-stockton", "identification.safeguarding-pathway");
        GoldenCase.Notes(part);
        Assert.Contains(part.Conflicts, conflict => conflict.Id == "england.rapid-review.awareness-or-notification");
        Assert.DoesNotContain(part.Conflicts, conflict => conflict.Id.EndsWith("later-than-national", StringComparison.Ordinal));
    }

    [Fact]
    public void Near_miss_leads_to_a_learning_request_and_to_no_notification()
    {
        // Fri 5 May 2023: judged not seriously harmed. As at Mon 8 May nobody owes the Panel anything, although the child recovered.
        var part = GoldenCase.Natural("near-miss");
        GoldenCase.Duties(part, "");
        GoldenCase.Notes(part, "learning-request.to-hartlepool-and-stockton");
        GoldenCase.Categories(part, "area.hartlepool-and-stockton");
        Assert.Equal(Outcome.Met, Look.OutcomeOf(part, "tees.learning-request.near-miss", Pair));
        Assert.Equal(Outcome.NotMet, Look.OutcomeOf(part, "england.notification.serious-incident", Pair));
        Assert.Contains(part.Prompts, prompt => prompt.Id == "england.serious-incident.recovery");
    }

    [Fact]
    public void Near_miss_then_serious_leads_to_a_notification_request()
    {
        // Stockton learns on Tue 9 May 2023 that it was serious harm: Wed 10, Thu 11, Fri 12, Mon 15, Tue 16 May 2023.
        // Prudently from Fri 5 May: Tue 9 (Mon 8 is the Coronation holiday), Wed 10, Thu 11, Fri 12, Mon 15 May 2023.
        var part = GoldenCase.Natural("near-miss-then-serious");
        GoldenCase.Duties(part, """
            england.notification.notify-panel  | child:A/authority:E06000004 | Stockton-on-Tees local authority | the national Panel | due | Tue 16 May 2023
            england.notification.tell-partners | child:A/authority:E06000004 | Stockton-on-Tees local authority | the safeguarding partners for Stockton-on-Tees | due | Tue 16 May 2023
            england.rapid-review.submit        | child:A/authority:E06000004 | the safeguarding partners for Stockton-on-Tees | the national Panel | not triggered | none
            tees.rapid-review.inform-panel     | child:A/authority:E06000004 | the safeguarding partners for Stockton-on-Tees | the national Panel | not triggered | none
            tees.reporting.nominate            | child:A/authority:E06000004 | the involved agencies | - | due | not known
            tees.reporting.report-to-notifier  | child:A/authority:E06000004 | the involved agencies | Stockton-on-Tees local authority | due | not known
            """);
        Assert.Equal("Mon 15 May 2023", Say.Date(GoldenCase.Duty(part, "england.notification.notify-panel", Pair).Prudent));
        GoldenCase.Notes(part, "reporting.five-days-as-must", "reporting.partnership-without-days");
        GoldenCase.Categories(part, "area.hartlepool-and-stockton", "identification.safeguarding-pathway");
        Assert.Equal(Outcome.NotMet, Look.OutcomeOf(part, "tees.learning-request.near-miss", Pair));
    }

    [Fact]
    public void Local_review_after_its_criteria_were_found_met()
    {
        // Decided Fri 30 Aug 2024: six months end on Fri 28 Feb 2025, there being no 30 February.
        // Copies at least seven working days before Thu 2 Jan 2025, counted back: 31, 30, 27, 24, 23, 20 December are six
        // (New Year's, Christmas and Boxing Day do not count), Thu 19 Dec 2024 is the seventh.
        // Rapid review: notified Tue 6 August; 7 to 9 are three, 12 to 16 eight, 19 to 23 thirteen, Tue 27, Wed 28 Aug 2024 (Mon 26 is a holiday).
        // Reply, from Tue 27 August: 28 to 30 are three, 2 to 6 September eight, 9 to 13 thirteen, Mon 16, Tue 17 Sep 2024.
        var part = GoldenCase.Natural("local-review");
        GoldenCase.Duties(part, """
            england.notification.notify-panel      | child:A/authority:E06000004 | Stockton-on-Tees local authority | the national Panel | met on time | Mon 12 Aug 2024
            england.notification.tell-partners     | child:A/authority:E06000004 | Stockton-on-Tees local authority | the safeguarding partners for Stockton-on-Tees | met on time | Mon 12 Aug 2024
            england.rapid-review.send              | authority:E06000004 | the safeguarding partners for Stockton-on-Tees | the national Panel | met on time | not known
            england.rapid-review.submit            | child:A/authority:E06000004 | the safeguarding partners for Stockton-on-Tees | the national Panel | met on time | Wed 28 Aug 2024
            england.rapid-review.panel-replies     | authority:E06000004 | the national Panel | the safeguarding partners for Stockton-on-Tees | due | Tue 17 Sep 2024
            england.local-review.publish           | authority:E06000004 | the safeguarding partners for Stockton-on-Tees | - | due | Fri 28 Feb 2025
            england.local-review.copy-to-panel     | authority:E06000004 | the safeguarding partners for Stockton-on-Tees | the national Panel | due | Thu 19 Dec 2024
            england.local-review.copy-to-ofsted    | authority:E06000004 | the safeguarding partners for Stockton-on-Tees | Ofsted | due | Thu 19 Dec 2024
            england.local-review.copy-to-secretary-of-state | authority:E06000004 | the safeguarding partners for Stockton-on-Tees | the Secretary of State | due | Thu 19 Dec 2024
            england.local-review.keep-public       | authority:E06000004 | the safeguarding partners for Stockton-on-Tees | - | not triggered | Fri 2 Jan 2026
            england.local-review.tell-panel        | authority:E06000004 | the safeguarding partners for Stockton-on-Tees | the national Panel | due | not known
            england.local-review.tell-ofsted       | authority:E06000004 | the safeguarding partners for Stockton-on-Tees | Ofsted | due | not known
            england.local-review.tell-secretary-of-state | authority:E06000004 | the safeguarding partners for Stockton-on-Tees | the Secretary of State | due | not known
            tees.rapid-review.begin                | child:A/authority:E06000004 | the safeguarding partners for Stockton-on-Tees | - | met on time | not known
            tees.rapid-review.share-with-panel     | child:A/authority:E06000004 | the safeguarding partners for Stockton-on-Tees | - | due | not known
            tees.rapid-review.share-with-agencies  | child:A/authority:E06000004 | the safeguarding partners for Stockton-on-Tees | the involved agencies | due | not known
            tees.rapid-review.inform-panel         | child:A/authority:E06000004 | the safeguarding partners for Stockton-on-Tees | the national Panel | met on time | Wed 28 Aug 2024
            tees.local-review.commission           | authority:E06000004 | the safeguarding partners for Stockton-on-Tees | - | due | not known
            tees.local-review.lead-reviewer        | authority:E06000004 | the safeguarding partners for Stockton-on-Tees | - | due | not known
            tees.local-review.agree-method         | authority:E06000004 | the safeguarding partners for Stockton-on-Tees | the reviewer appointed | not triggered | not known
            """);
        GoldenCase.Notes(part, "local-review.will-or-may");
        GoldenCase.Categories(part, "area.hartlepool-and-stockton");
    }

    [Fact]
    public void Christmas_with_two_authorities_of_which_one_is_on_Tees()
    {
        // Middlesbrough aware Wed 23 Dec 2026: Thu 24, Tue 29 (25 and 28 are holidays), Wed 30, Thu 31, Mon 4 Jan 2027 (1 January is a holiday); sent Thu 31 December, the fourth.
        // Panel informed, from Thu 31 December: 4 to 8 January are five, 11 to 15 ten, 18 to 22 fifteen: Fri 22 Jan 2027.
        // Reply, from Fri 22 January: 25 to 29 are five, 1 to 5 February ten, 8 to 12 fifteen: Fri 12 Feb 2027.
        // How seriously child B was harmed is not known: nothing is concluded for B, and nothing excluded.
        const string table = """
            england.notification.notify-panel       | child:A/authority:E06000002 | Middlesbrough local authority | the national Panel | met on time | Mon 4 Jan 2027
            england.notification.notify-panel       | child:B/authority:E06000002 | Middlesbrough local authority | the national Panel | undetermined | not known
            england.notification.tell-partners      | child:A/authority:E06000002 | Middlesbrough local authority | the safeguarding partners for Middlesbrough | met on time | Mon 4 Jan 2027
            england.notification.tell-partners      | child:B/authority:E06000002 | Middlesbrough local authority | the safeguarding partners for Middlesbrough | undetermined | not known
            england.notification.tell-home-partners | child:A/authority:E06000002 | Middlesbrough local authority | the safeguarding partners for Leeds | met on time | Mon 4 Jan 2027
            england.notification.tell-home-partners | child:B/authority:E06000002 | Middlesbrough local authority | the safeguarding partners for Leeds | undetermined | not known
            england.rapid-review.submit             | child:A/authority:E06000002 | the safeguarding partners for Middlesbrough | the national Panel | met on time | Fri 22 Jan 2027
            england.rapid-review.submit             | child:B/authority:E06000002 | the safeguarding partners for Middlesbrough | the national Panel | undetermined | none
            england.rapid-review.panel-replies      | authority:E06000002 | the national Panel | the safeguarding partners for Middlesbrough | due | Fri 12 Feb 2027
            tees.rapid-review.begin                 | child:A/authority:E06000002 | the safeguarding partners for Middlesbrough | - | met on time | not known
            tees.rapid-review.share-with-panel      | child:A/authority:E06000002 | the safeguarding partners for Middlesbrough | - | due | not known
            tees.rapid-review.share-with-agencies   | child:A/authority:E06000002 | the safeguarding partners for Middlesbrough | the involved agencies | due | not known
            tees.rapid-review.inform-panel          | child:A/authority:E06000002 | the safeguarding partners for Middlesbrough | the national Panel | met on time | Fri 22 Jan 2027
            tees.rapid-review.inform-panel          | child:B/authority:E06000002 | the safeguarding partners for Middlesbrough | the national Panel | undetermined | none
            """;
        foreach (var part in new[] { GoldenCase.Natural("christmas-two-authorities"), GoldenCase.Forced("christmas-two-authorities") })
        {
            GoldenCase.Duties(part, table);
            GoldenCase.Notes(part);
            GoldenCase.Categories(part, "area.middlesbrough-and-redcar");
        }
    }

    [Fact]
    public void A_looked_after_child_who_dies_of_an_illness_is_no_serious_incident()
    {
        // Told Sat 24 Aug 2024, a day on which nothing is counted; Mon 26 is a holiday: Tue 27, Wed 28, Thu 29, Fri 30 August, Mon 2 Sep 2024.
        // The authority that looked after the child owes it, not the one where the child died; the Panel is told nothing.
        var part = GoldenCase.Natural("looked-after-child-placed-away");
        GoldenCase.Duties(part, """
            england.looked-after.notify-secretary-of-state | child:A | Redcar and Cleveland local authority | the Secretary of State | due | Mon 2 Sep 2024
            england.looked-after.notify-ofsted             | child:A | Redcar and Cleveland local authority | Ofsted | due | Mon 2 Sep 2024
            england.looked-after.tell-family               | child:A | Redcar and Cleveland local authority | the parents and others with parental responsibility | due | not known
            """);
        GoldenCase.Categories(part, "area.hartlepool-and-stockton", "area.middlesbrough-and-redcar", "identification.child-death-pathway");
        GoldenCase.Notes(part, "identification.decide");
    }

    [Fact]
    public void A_suspected_suicide_in_a_family_with_a_current_concern_about_the_child()
    {
        // Redcar and Cleveland suspected neglect on Mon 2 September and knew of the death on Mon 9 Sep 2024:
        // Tue 10, Wed 11, Thu 12, Fri 13, Mon 16 Sep 2024. Nothing is sent yet.
        var part = GoldenCase.Natural("suspected-suicide-family-known");
        GoldenCase.Notes(part, "identification.concern-is-suspicion", "identification.consider-as-serious", "identification.decide", "reporting.five-days-as-must", "reporting.partnership-without-days");
        GoldenCase.Categories(part, "area.middlesbrough-and-redcar", "identification.child-death-pathway");
        GoldenCase.Duties(part, """
            england.looked-after.notify-ofsted             | child:A | the local authority, not yet known which | Ofsted | undetermined | not known
            england.looked-after.notify-secretary-of-state | child:A | the local authority, not yet known which | the Secretary of State | undetermined | not known
            england.looked-after.tell-family               | child:A | the local authority, not yet known which | the parents and others with parental responsibility | undetermined | not known
            england.notification.notify-panel  | child:A/authority:E06000003 | Redcar and Cleveland local authority | the national Panel | due | Mon 16 Sep 2024
            england.notification.tell-partners | child:A/authority:E06000003 | Redcar and Cleveland local authority | the safeguarding partners for Redcar and Cleveland | due | Mon 16 Sep 2024
            england.rapid-review.submit        | child:A/authority:E06000003 | the safeguarding partners for Redcar and Cleveland | the national Panel | not triggered | none
            tees.rapid-review.inform-panel     | child:A/authority:E06000003 | the safeguarding partners for Redcar and Cleveland | the national Panel | not triggered | none
            """);
    }

    [Fact]
    public void An_expected_death_that_was_notified_is_updated_and_not_filed_again()
    {
        // Hartlepool aware Mon 3 Nov 2025: Tue 4, Wed 5, Thu 6, Fri 7, Mon 10 Nov 2025; sent Wed 5, the second. The child died on Thu 6.
        // Panel informed, from Wed 5 November: 6 and 7 are two, 10 to 14 seven, 17 to 21 twelve, Mon 24, Tue 25, Wed 26 Nov 2025.
        var part = GoldenCase.Natural("expected-death-then-death");
        GoldenCase.Notes(part, "identification.update-not-again");
        GoldenCase.Categories(part, "area.hartlepool-and-stockton", "identification.child-death-pathway");
        GoldenCase.Duties(part, """
            england.looked-after.notify-ofsted             | child:A | the local authority, not yet known which | Ofsted | undetermined | not known
            england.looked-after.notify-secretary-of-state | child:A | the local authority, not yet known which | the Secretary of State | undetermined | not known
            england.looked-after.tell-family               | child:A | the local authority, not yet known which | the parents and others with parental responsibility | undetermined | not known
            england.notification.notify-panel     | child:A/authority:E06000001 | Hartlepool local authority | the national Panel | met on time | Mon 10 Nov 2025
            england.notification.tell-partners    | child:A/authority:E06000001 | Hartlepool local authority | the safeguarding partners for Hartlepool | met on time | Mon 10 Nov 2025
            england.rapid-review.submit           | child:A/authority:E06000001 | the safeguarding partners for Hartlepool | the national Panel | due | Wed 26 Nov 2025
            tees.reporting.nominate               | child:A/authority:E06000001 | the involved agencies | - | met on time | not known
            tees.reporting.report-to-notifier     | child:A/authority:E06000001 | the involved agencies | Hartlepool local authority | met on time | not known
            tees.rapid-review.begin               | child:A/authority:E06000001 | the safeguarding partners for Hartlepool | - | met on time | not known
            tees.rapid-review.share-with-panel    | child:A/authority:E06000001 | the safeguarding partners for Hartlepool | - | due | not known
            tees.rapid-review.share-with-agencies | child:A/authority:E06000001 | the safeguarding partners for Hartlepool | the involved agencies | due | not known
            tees.rapid-review.inform-panel        | child:A/authority:E06000001 | the safeguarding partners for Hartlepool | the national Panel | due | Wed 26 Nov 2025
            """);
    }
}
