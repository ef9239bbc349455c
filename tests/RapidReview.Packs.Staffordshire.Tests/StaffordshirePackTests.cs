using System.Text.Json.Nodes;
using RapidReview.Findings;
using RapidReview.Law;
using RapidReview.Rules;
using RapidReview.Rules.Model;
using RapidReview.Rules.Packs;
using RapidReview.Subjects;

namespace RapidReview.Packs.Staffordshire.Tests;

/// <summary>The pack as a whole: what it is, since when, and where.</summary>
public class StaffordshirePackTests
{
    private const string First = "2018-07-04";
    private const string Sheet = "2023-12-15";

    private static readonly Pack Staffordshire = Pack.Of(new StaffordshirePack());

    /// <summary>The rules that rest on the attendee sheet alone.</summary>
    private static readonly string[] OfTheSheet = ["records.alert", "held.notification-received", "held.hold", "held.or-sent", "attendee.checklist", "attendee.agency-checklist", "attendee.invitation", "attendee.attendance-required", "attendee.every-effort", "attendee.keep-and-share"];

    public static TheoryData<string> Rules => [.. Staffordshire.Manifest.Rules];

    [Fact]
    public void It_builds_on_England_for_two_authorities_since_4_July_2018()
    {
        Assert.Equal(("staffordshire", "england", false), (Staffordshire.Manifest.Id, Staffordshire.Manifest.Extends, Staffordshire.Manifest.IsCore));
        Assert.Equal([ACase.Stoke, ACase.Staffordshire], Staffordshire.Manifest.Area.Select(area => area.Value));
        Assert.Equal(new NodaTime.LocalDate(2018, 7, 4), Staffordshire.Manifest.CoversFrom);
    }

    [Fact]
    public void It_loads_with_the_cores_of_both_nations() =>
        Assert.Equal(["england", "staffordshire", "wales"], Advisor.For(Cores.England, Cores.Wales, Staffordshire).Packs.Select(pack => pack.Manifest.Id).Order(StringComparer.Ordinal));

    [Fact]
    public void Everything_that_it_cites_of_its_own_was_read_and_everything_that_it_read_is_cited()
    {
        Assert.All(Staffordshire.Sources.Provisions, provision => Assert.Equal((Verification.Verified, AuthorityRank.PublishedLocalProcedure), (provision.Verification, provision.Rank)));
        var catalogue = Advisor.For(Cores.England, Staffordshire).Catalogue.Where(rule => rule.Pack == "staffordshire").ToList();
        var cited = catalogue.SelectMany(rule => rule.Eras).SelectMany(era => era.Sources).Select(source => source.Provision);
        Assert.Equal([], Staffordshire.Sources.Provisions.Select(provision => provision.Id).Except(cited, StringComparer.Ordinal));
    }

    [Fact]
    public void It_knows_only_what_pack_authors_see() => Assert.Equal(
        ["RapidReview.Abstractions"],
        typeof(StaffordshirePack).Assembly.GetReferencedAssemblies().Select(known => known.Name).Where(name => name!.StartsWith("RapidReview", StringComparison.Ordinal)));

    [Theory]
    [MemberData(nameof(Rules))]
    public void Each_rule_is_named_where_its_topic_and_its_provisions_are_told(string rule)
    {
        var (topic, thing) = (rule.Split('.')[1], rule.Split('.')[2]);
        Assert.Contains($"`{topic}.{thing}", Page(), StringComparison.Ordinal);
        Assert.Contains($"`{thing}`", Page(string.Concat(topic.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..]))), StringComparison.Ordinal);
    }

    [Fact]
    public void Each_provision_is_accounted_for_once_in_the_page_and_in_the_list()
    {
        var ids = Enumerable.Range(1, 53).Select(number => $"H01-{number:00}").Concat(Enumerable.Range(1, 48).Select(number => $"STAFF-{number:00}")).ToList();
        Assert.Equal(ids, Provisions().Select(provision => (string)provision["id"]!));
        Assert.All(ids, id => Assert.Single(Page().Split('\n'), line => line.StartsWith($"| {id} | ", StringComparison.Ordinal)));
    }

    [Fact]
    public void Whatever_a_provision_names_exists_and_each_says_something()
    {
        var advisor = Advisor.For(Cores.England, Staffordshire);
        var rules = advisor.Catalogue.Select(rule => rule.Id).ToHashSet(StringComparer.Ordinal);
        var parameters = advisor.Packs.SelectMany(pack => pack.Parameters).Select(parameter => parameter.Id).ToHashSet(StringComparer.Ordinal);
        bool IsItem(string item) => advisor.Catalogue.Single(rule => rule.Id == item.Split('#')[0]).Eras.SelectMany(era => era.Clauses).Any(clause => clause.Label is "item" or "by hand" && clause.Says.Contains($"({item.Split('#')[1]})", StringComparison.Ordinal));
        var facts = FactCatalogue.All.Select(fact => fact.Pointer).Concat(Staffordshire.Facts.Select(Pointer)).ToHashSet(StringComparer.Ordinal);
        foreach (var provision in Provisions())
        {
            Assert.True(Names(provision, "rules").Concat(Names(provision, "parameters")).Concat(Names(provision, "items")).Concat(Names(provision, "facts")).Concat(Names(provision, "documents")).Any() || provision["because"] is not null, (string?)provision["id"]);
            Assert.Equal([], Names(provision, "rules").Except(rules, StringComparer.Ordinal));
            Assert.Equal([], Names(provision, "parameters").Except(parameters, StringComparer.Ordinal));
            Assert.All(Names(provision, "items"), item => Assert.True(IsItem(item), item));
            Assert.Equal([], Names(provision, "facts").Except(facts, StringComparer.Ordinal));
        }

        // Each rule of the pack carries something.
        var carried = Provisions().SelectMany(provision => Names(provision, "rules").Concat(Names(provision, "items").Select(item => item.Split('#')[0])));
        Assert.Equal([], Staffordshire.Manifest.Rules.Except(carried, StringComparer.Ordinal));
    }

    [Fact]
    public void It_holds_no_way_to_reach_anybody()
    {
        var written = string.Concat(new[] { "pack.json", "sources.json", "parameters.json", "facts.json" }.Concat(new StaffordshirePack().Documents).Select(file => System.Text.Encoding.UTF8.GetString(new StaffordshirePack().Read(file)!.Value.Span)));
        Assert.DoesNotContain("@", written + Page(), StringComparison.Ordinal);
        Assert.DoesNotMatch("[0-9]{5}", written.Replace("E06000021", "", StringComparison.Ordinal).Replace("E10000028", "", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void Each_rule_is_there_on_the_first_day_of_its_source_and_not_on_the_day_before(string rule)
    {
        var id = rule["staffordshire.".Length..];
        var (first, before) = id switch
        {
            "superseded.interim-advice" => ("2019-04-30", "2019-04-29"),
            "superseded.boards" or "after-meeting.endorsed-after-boards" => ("2019-09-29", "2019-09-28"),
            _ when OfTheSheet.Contains(id) => (Sheet, "2023-12-14"),
            _ => (First, "2018-07-03"),
        };
        Assert.Equal(Met(id) ? Outcome.Met : Outcome.NotMet, Situation(id, first));
        Assert.Null(Situation(id, before));
    }

    [Theory]
    [InlineData("after-meeting.endorse")]
    [InlineData("after-meeting.meeting-over")]
    public void What_belongs_to_the_boards_ends_with_them(string id)
    {
        Assert.Equal(Outcome.Met, Situation(id, "2019-09-28"));
        Assert.Null(Situation(id, "2019-09-29"));
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void In_Stoke_there_is_everything_but_the_attendee_sheet(string rule)
    {
        var id = rule["staffordshire.".Length..];
        var day = id is "after-meeting.endorse" or "after-meeting.meeting-over" ? First : Sheet;
        Assert.Equal(OfTheSheet.Contains(id) ? null : Met(id) ? Outcome.Met : Outcome.NotMet, Situation(id, day, ACase.Stoke));
    }

    /// <summary>Whether the rule is met in its situation; a checklist of which one item is open on purpose is known not to be.</summary>
    private static bool Met(string id) => !id.EndsWith("checklist", StringComparison.Ordinal) && id is not ("attendee.invitation" or "meeting.papers" or "meeting.tasks" or "after-meeting.documents");

    private static Outcome? Situation(string id, string day, string authority = ACase.Staffordshire)
    {
        // Everything on one day, asked long after it; each rule is governed by a day that lies on it.
        var the = ACase.Harmed(day, authority).CompleteTo("2027-12-01").Asked(day);
        string? subject = null;
        switch (id)
        {
            case "referral.refer":
                (the, subject) = (ACase.Harmed(day, authority), the.Authority);
                break;
            case "referral.without-notification":
                (the, subject) = (the.Referral(day), the.Authority);
                break;
            case "scoping.past-regional-days":
                (the, subject) = (the.CompleteTo(NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value.PlusDays(8).ToString("uuuu-MM-dd", null)), ACase.School);
                break;
            case "scoping.ask":
                (the, subject) = (ACase.Harmed(day, authority).Referral(day).Asked(null), ACase.School);
                break;
            case "records.not-secured":
                (the, subject) = (the.School1("recordsSecured", false), ACase.School);
                break;
            case "scoping.asked" or "scoping.return" or "records.secure" or "records.alert":
                subject = ACase.School;
                break;
            case "attendee.agency-checklist":
                (the, subject) = (the.School1("seniorLeaderSighted", false), ACase.School);
                break;
            case "attendee.every-effort":
                (the, subject) = (the.School1("representativeNamed", false), ACase.School);
                break;
            case "meeting.who-attends":
                (the, subject) = (ACase.Harmed(day, authority).MeetingOn(planned: "2028-01-03"), ACase.Meeting);
                break;
            case "meeting.not-quorate":
                (the, subject) = (the.MeetingOn(day, absent: "police"), ACase.Meeting);
                break;
            case "meeting.by-telephone":
                the = the.MeetingOn(day, mode: "telephone");
                // No reason is recorded: it is open, and told, whether there is one.
                return Look.OutcomeOf(the.Paper(), $"staffordshire.{id}", ACase.Meeting) == Outcome.Undetermined ? Outcome.Met : null;
            case "meeting.quorum" or "attendee.attendance-required" or "attendee.keep-and-share" or "after-meeting.endorse" or "after-meeting.meeting-over":
                (the, subject) = (the.MeetingOn(day), ACase.Meeting);
                if (id == "meeting.quorum" && string.CompareOrdinal(day, "2022-07-01") < 0)
                    the = the.InMeeting("healthBody", "clinical-commissioning-group", 2);
                break;
            case "after-meeting.endorsed-after-boards":
                (the, subject) = (the.MeetingOn(day).AtMeeting("chairEndorsedOn", "2020-01-06"), ACase.Meeting);
                break;
            case "meeting.papers":
                (the, subject) = (the.MeetingOn(day).AtMeeting("referralFormShared", false), ACase.Meeting);
                break;
            case "meeting.tasks":
                (the, subject) = (the.MeetingOn(day).AtMeeting("factsReviewed", false), ACase.Meeting);
                break;
            case "attendee.invitation":
                (the, subject) = (the.MeetingOn(day).AtMeeting("criteriaAttached", false), ACase.Meeting);
                break;
            case "attendee.checklist":
                (the, subject) = (the.MeetingOn(day).OfAttendee("papersRead", false), ACase.Attendee);
                break;
            case "meeting.planned-outside-window":
                (the, subject) = (the.Referral(day).MeetingOn(planned: "2027-12-30"), the.Authority);
                break;
            case "meeting.schedule-outruns-panel":
                // Aware long before the referral; the time runs from awareness, or from a notification that long precedes it.
                (the, subject) = (Early(day, authority), the.Pair);
                break;
            case "meeting.schedule-outruns-prudent-day":
                return Prudent(day, authority);
            case "meeting.before-forms":
                (the, subject) = (the.Notified(day).Referral(day).MeetingOn(day), the.Authority);
                break;
            case "after-meeting.national-review":
                (the, subject) = (the.Referral(day).MeetingOn(day).Answered("nationalReviewRecommended", "yes"), the.Authority);
                break;
            case "after-meeting.local-review" or "scoping.fuller-information":
                (the, subject) = (the.Referral(day).MeetingOn(day).Answered("localReviewDecision", "undertake"), the.Authority);
                break;
            case "after-meeting.neither" or "after-meeting.consider-alternative":
                (the, subject) = (the.Referral(day).MeetingOn(day).Answered("nationalReviewRecommended", "no").Answered("localReviewDecision", "not-undertake").OfCase("alternativeConsidered", false), the.Authority);
                if (id == "after-meeting.consider-alternative")
                    return Look.OutcomeOf(the.Paper(), $"staffordshire.{id}", the.Authority) == Outcome.Undetermined ? Outcome.Met : null;
                break;
            case "held.or-sent":
                (the, subject) = (the.Notified(day).MeetingOn(day).Submitted("2027-11-01"), the.Pair);
                break;
            case "held.hold" or "held.notification-received":
                (the, subject) = (the.Notified(day), the.Pair);
                break;
            case "meeting.panel-deadline" or "meeting.hold-in-time":
                (the, subject) = (the.Notified(day).Referral(day), the.Pair);
                break;
            default:
                (the, subject) = (the.Referral(day).MeetingOn(day).Partnership("scopingSentOn", day), the.Authority);
                if (id == "after-meeting.documents")
                    the = the.Partnership("coveringLetterSent", false);
                break;
        }

        return the.Outcome(id, subject);
    }

    private static ACase Early(string day, string authority) => ACase.Harmed(day, authority).Notified(day).Referral("2027-01-04").CompleteTo("2027-12-01");

    private static Outcome? Prudent(string day, string authority)
    {
        // In the first years the time runs from awareness and there is no other day: that the rule is there shows in that it can be told not met.
        var the = ACase.Harmed(day, authority).Notified(day).Referral(day).CompleteTo("2027-12-01");
        return the.Outcome("meeting.schedule-outruns-prudent-day") is { } there ? (there == Outcome.NotMet ? Outcome.Met : null) : null;
    }

    private static IEnumerable<JsonObject> Provisions() => JsonNode.Parse(PackUnderTest.Text("provisions.json"))!["provisions"]!.AsArray().Select(provision => provision!.AsObject());

    private static IEnumerable<string> Names(JsonObject provision, string property) => provision[property]?.AsArray().Select(name => (string)name!) ?? [];

    private static string Pointer(DeclaredFact fact)
    {
        var group = fact.About.Name switch
        {
            nameof(AuthorityInCase) => "authorities/*/",
            nameof(AgencyInCase) => "agencies/*/",
            nameof(MeetingInCase) => "meetings/*/",
            nameof(AttendeeInCase) => "attendees/*/",
            _ => "",
        };
        return $"/local/staffordshire/{group}{fact.Id}";
    }

    private static string Page(string folder = "") => PackUnderTest.Text(Path.Combine(folder, "README.md"));
}
