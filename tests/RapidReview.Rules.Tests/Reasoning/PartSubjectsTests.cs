using NodaTime;
using RapidReview.Authoring;
using RapidReview.Cases;
using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Rules.Tests.Support;
using RapidReview.Subjects;

namespace RapidReview.Rules.Tests.Reasoning;

public class PartSubjectsTests
{
    private static readonly AuthorityCode Here = new("E10000028");
    private static readonly AuthorityCode Elsewhere = new("E06000004");

    [Fact]
    public void Rules_are_asked_about_the_case_each_child_and_each_child_with_every_authority_of_the_case()
    {
        var part = Part(A.SeriousCaseOfAChildLivingIn(Ids.Manchester).Child("B", recovered: true));
        Assert.Equal(
            [
                "test.a-child-recovered case Met",
                "test.named child:A/authority:E06000004 Met",
                "test.named child:A/authority:E08000003 Met",
                "test.named child:B/authority:E06000004 Met",
                "test.named child:B/authority:E08000003 Met",
                "test.recovered child:A Undetermined",
                "test.recovered child:B Met",
            ],
            part.Criteria.Select(finding => $"{finding.Id} {finding.Subject} {finding.Outcome}"));
    }

    [Fact]
    public void An_authority_is_found_wherever_the_file_names_it_and_only_once() => Assert.Equal(
        ["E06000004", "E06000021", "E08000003", "E08000006", "E08000035"],
        Authorities(A.SeriousCaseOfAChildLivingIn(Ids.Manchester)
            .Knows(Ids.Salford)
            .Involves(Ids.Leeds)
            .Involves(Ids.Manchester)
            .Notified("Thursday 28 March 2024", Ids.Stoke)));

    [Fact]
    public void Authorities_of_another_nation_are_left_to_its_own_part() =>
        Assert.Equal(["E06000004"], Authorities(A.SeriousCaseOfAChildLivingIn(Ids.Pembrokeshire).Knows(Ids.Pembrokeshire)));

    [Theory]
    [InlineData(null, null)]
    [InlineData(null, Nation.England)]
    public void Where_the_place_is_not_known_an_authority_yet_to_be_named_comes_last(string? place, Nation? nation) =>
        Assert.Equal(["E06000004", "not-yet-known"], Authorities(A.SeriousCase().In(place, nation)));

    [Fact]
    public void Where_it_is_known_to_be_outside_and_the_home_is_known_none_is_wanting() =>
        Assert.Equal(["E06000004"], Authorities(A.SeriousCase().In(null, Nation.Scotland)));

    private static IEnumerable<string> Authorities(CaseBuilder the) =>
        Part(the).Criteria.Where(finding => finding.Id == "test.named").Select(finding => finding.Subject["child:A/authority:".Length..]);

    private static AdvicePart Part(CaseBuilder the) =>
        Assert.Single(TestPack.Of(new Recovered(), new AChildRecovered(), new Named()).Load().Advise(the.Build(), Instant.MaxValue).Parts);

    [Fact]
    public void Agencies_meetings_attendees_actions_notifications_and_authorities_are_subjects_too()
    {
        var part = Every(TheInventedCase);
        Assert.Equal(
            [
                "test.action-recorded action:action-1 Met",
                "test.action-recorded action:action-2 Undetermined",
                "test.actions-and-attendance case Undetermined",
                "test.all-may-decide meeting:M1 Undetermined",
                "test.all-may-decide meeting:M2 Undetermined",
                "test.covers-recovered notification:N1 Met",
                "test.everything case Met",
                "test.health-was-there meeting:M1 Met",
                "test.health-was-there meeting:M2 Undetermined",
                "test.lives-and-reviewed child:A/authority:E06000004 Met",
                "test.may-decide-there meeting:M1/attendee:P1 Met",
                "test.may-decide-there meeting:M1/attendee:P2 Undetermined",
                "test.recovered child:A Met",
                "test.reviewed authority:E06000004 Met",
                "test.secured agency:school-1 Met",
            ],
            part.Criteria.Select(finding => $"{finding.Id} {finding.Subject} {finding.Outcome}"));
        var duty = Assert.Single(part.Duties, duty => duty.Id == "test.returns");
        Assert.Equal("agency:school-1 agency school-1 the safeguarding partners for Stockton-on-Tees", $"{duty.Subject} {duty.Owner.Name} {duty.Recipient?.Name}");
        Assert.Equal(DateFact.OnDay(new(2024, 4, 9)), duty.Due);
        Assert.Equal(DutyState.MetOnTime, duty.State);
    }

    [Fact]
    public void What_is_missing_of_an_attendee_or_an_action_has_its_place_in_the_file()
    {
        // Somebody who may decide would settle what waits for it.
        var nobodyMayYet = Listed.From(
            TheInventedCase.Meetings.Select(meeting => meeting with { Attendance = Listed.From(meeting.Attendance.Select(person => person with { PresentForDecision = default }), meeting.Attendance.Complete) }),
            true);
        var missing = Every(TheInventedCase with { Meetings = nobodyMayYet }).Missing;
        var asked = missing.Single(fact => fact.Question.StartsWith("For which safeguarding partner", StringComparison.Ordinal));
        Assert.Equal("/meetings/0/attendance/items/1/partner", asked.Pointer);
        Assert.Contains(asked.Blocks, block => block is { Id: "test.may-decide-there", Subject: "meeting:M1/attendee:P2" });
        Assert.Contains("/answers/immediateActions/1/owner", missing.Select(fact => fact.Pointer));
        Assert.Contains("/meetings/1/attendance", missing.Select(fact => fact.Pointer));
    }

    [Fact]
    public void A_rule_about_an_attendee_is_governed_by_the_day_of_the_meeting()
    {
        var earlier = TheInventedCase with { Incident = TheInventedCase.Incident with { OccurredOn = DateFact.OnDay(new(2022, 6, 1)) } };
        Assert.Equal(Outcome.Undetermined, OfP2(Held(earlier, new(2022, 7, 1))));
        Assert.Equal(Outcome.Met, OfP2(Held(earlier, new(2022, 6, 30))));

        static Cases.CaseFile Held(Cases.CaseFile file, NodaTime.LocalDate on) =>
            file with { Meetings = Listed.From(file.Meetings.Select(meeting => meeting with { HeldOn = DateFact.OnDay(on) }), true) };

        static Outcome OfP2(Cases.CaseFile file) => Every(file).Criteria.Single(finding => finding.Subject == "meeting:M1/attendee:P2").Outcome;
    }

    [Fact]
    public void Attendees_and_actions_are_named_in_words() =>
        Assert.Equal("meeting M1; attendee P1, action action-1", $"{RapidReview.Rules.Explanation.Wording.Subject("meeting:M1/attendee:P1")}, {RapidReview.Rules.Explanation.Wording.Subject("action:action-1")}");

    [Fact]
    public void Meetings_and_notifications_of_another_nation_are_left_to_its_own_part()
    {
        var file = TheInventedCase;
        var welsh = file with
        {
            Meetings = Listed.From(file.Meetings.Select(meeting => meeting.Ref == "M1" ? meeting with { Authority = new AuthorityCode(Ids.Pembrokeshire) } : meeting), true),
            Notifications = Listed.From(file.Notifications.Select(sent => sent with { Authority = new AuthorityCode(Ids.Pembrokeshire) }), true),
        };
        Assert.Equal(
            ["meeting:M2"],
            Every(welsh).Criteria.Select(finding => finding.Subject).Where(subject => subject.StartsWith('m') || subject.StartsWith('n')).Distinct());
    }

    [Fact]
    public void Where_other_agencies_may_have_been_involved_the_question_is_asked()
    {
        var part = Every(TheInventedCase with { Agencies = Listed.Of<Cases.AgencyInvolved>([.. TheInventedCase.Agencies]) });
        Assert.Equal(Outcome.Undetermined, part.Criteria.Single(finding => finding.Id == "test.everything").Outcome);
        Assert.Equal("/agencies", part.Missing.Single(missing => missing.Question == "Which agencies were or may have been involved with the child or the family?").Pointer);
    }

    private static readonly Cases.CaseFile TheInventedCase = A.Case().Child("A", recovered: true, livesIn: Ids.Stockton)
        .Notified("Thursday 28 March 2024")
        .Involves(Ids.Stockton, new Cases.RapidReviewProcess { CompletedOn = DateFact.OnDay(new(2024, 4, 10)) })
        .CompleteTo("Friday 26 April 2024")
        .Build() with
    {
        Agencies = Listed.Complete(new Cases.AgencyInvolved
        {
            Ref = "school-1",
            InvolvedWithChild = true,
            RecordsSecured = true,
            ScopingRequestedOn = DateFact.OnDay(new(2024, 4, 2)),
            ScopingReturnedOn = DateFact.OnDay(new(2024, 4, 9)),
        }),
        Answers = new Cases.RapidReviewAnswers
        {
            ImmediateActions = Listed.Complete(
                new Cases.AgreedAction { Ref = "action-1", Owner = "police", DueOn = DateFact.OnDay(new(2024, 4, 12)), DoneOn = DateFact.OnDay(new(2024, 4, 11)) },
                new Cases.AgreedAction { Ref = "action-2", DueOn = DateFact.OnDay(new(2024, 4, 12)), DoneOn = DateFact.OnDay(new(2024, 4, 11)) }),
        },
        Meetings = Listed.Complete(
                new Cases.Meeting
                {
                    Ref = "M1",
                    Kind = Cases.MeetingKind.RapidReview,
                    HeldOn = DateFact.OnDay(new(2024, 4, 10)),
                    Attendance =
                    [
                        new Cases.Attendance { Ref = "P1", Partner = Cases.PartnerRole.Health, PresentForDecision = true },
                        new Cases.Attendance { Ref = "P2", HasDelegatedAuthority = true },
                    ],
                },
                new Cases.Meeting { Ref = "M2" }),
    };

    private static AdvicePart Every(Cases.CaseFile file) => Assert.Single(EverySubject.Advisor.Advise(file, Instant.MaxValue).Parts);

    [RuleId("test.recovered", "recovered")]
    [InForce("2018-01-01")]
    [Cites(TestPack.Act, "Test.")]
    private sealed class Recovered : Criterion<ChildInCase>
    {
        protected override void Define() => When(s => s.Child.Recovered == true);
    }

    [RuleId("test.a-child-recovered", "a child recovered")]
    [InForce("2018-01-01")]
    [Cites(TestPack.Act, "Test.")]
    private sealed class AChildRecovered : Criterion<WholeCase>
    {
        protected override void Define() => When(s => s.EveryChild.Any(child => Met<Recovered>(child)));
    }

    [RuleId("test.named", "named")]
    [InForce("2018-01-01")]
    [Cites(TestPack.Act, "Test.")]
    private sealed class Named : Criterion<ChildAndAuthority>
    {
        protected override void Define() => When(s => s.AuthorityCode == s.AuthorityCode);
    }

    [Fact]
    public void Of_several_rapid_review_meetings_the_first_counts() =>
        Assert.Equal(Day(3), Reviews(true, Held(9), Held(3)).First);

    [Fact]
    public void Another_kind_of_meeting_and_that_of_another_authority_do_not_count() => Assert.Equal(
        Day(9),
        Reviews(true, Held(9), Held(3) with { Kind = MeetingKind.Strategy }, Held(4) with { Authority = Elsewhere }).First);

    [Fact]
    public void No_rapid_review_meeting_was_held_only_where_the_list_says_so()
    {
        Assert.Equal(DateFact.DidNotHappen, Reviews(true).First);
        Assert.Equal(DateFact.NotYetKnown, Reviews(null).First);
    }

    [Fact]
    public void A_meeting_that_may_count_widens_the_answer()
    {
        Assert.Equal(DateFact.Between(new LocalDate(2024, 6, 3), new LocalDate(2024, 6, 9)), Reviews(true, Held(9), Held(3) with { Kind = default }).First);
        Assert.Equal(DateFact.NotYetKnown, Reviews(true, Held(3) with { Authority = default }).First);
        Assert.Equal(Day(9), Reviews(true, Held(9), Held(12) with { Kind = default }).First);
    }

    [Fact]
    public void While_no_rapid_review_meeting_was_held_the_earliest_planned_day_stands()
    {
        Assert.Equal(Day(12), Reviews(true, Planned(12), Planned(14)).FirstOrPlanned);
        Assert.Equal(Day(9), Reviews(true, Held(9), Planned(5)).FirstOrPlanned);
        Assert.Equal(DateFact.NotYetKnown, Reviews(true, Planned(12) with { HeldOn = default }).FirstOrPlanned);
    }

    [Fact]
    public void The_subject_says_where_in_the_case_the_answer_is_to_be_found()
    {
        Assert.Equal("/meetings/1/heldOn", Reviews(true, Held(3) with { Kind = MeetingKind.Strategy }, Held(9)).Pointer);
        Assert.Equal("/meetings/0/kind", Reviews(true, Held(3) with { Kind = default }).Pointer);
        Assert.Equal("/meetings/0/authority", Reviews(true, Held(3) with { Authority = default }).Pointer);
        Assert.Equal("/meetings/-/heldOn", Reviews(true).Pointer);
    }

    private static MeetingsHeld Reviews(bool? complete, params Meeting[] meetings) =>
        new(Listed.From(meetings, complete is { } said ? said : default(Fact<bool>)), MeetingKind.RapidReview, Here);

    private static Meeting Held(int day) => new() { Ref = $"M{day}", Kind = MeetingKind.RapidReview, Authority = Here, HeldOn = Day(day) };

    private static Meeting Planned(int day) => Held(day) with { HeldOn = DateFact.DidNotHappen, ScheduledFor = Day(day) };

    private static DateFact Day(int day) => new LocalDate(2024, 6, day);
}
