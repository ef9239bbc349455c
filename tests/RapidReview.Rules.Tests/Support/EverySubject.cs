using RapidReview.Authoring;
using RapidReview.Cases;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Rules.Tests.Support;

/// <summary>Invented rules about every kind of subject, reading through one another.</summary>
internal static class EverySubject
{
    private static readonly Parameter<TimeLimit> ReturnPeriod = new("test.returns.period");
    private static readonly Parameter<TimeLimit> MeetingPeriod = new("test.managers-meet.period");
    private static readonly Parameter<TimeLimit> ReviewPeriod = new("test.looks-into-it.period");

    public static Advisor Advisor { get; } = TestPack.Of(
        new Recovered(), new Asked(), new Returns(), new SecuredItsRecords(), new HealthWasThere(), new CoversARecoveredChild(), new ReviewedARecoveredChild(), new LivesAndReviewed(),
        new MayDecideThereEarly(), new MayDecideThere(), new ActionRecorded(), new AllMayDecide(), new ActionsAndAttendance(), new Everything(), new Papers(), new OfTheMeeting(),
        new Happened(), new ManagersMeet(), new ToldOfIt(), new LooksIntoIt())
        .With("parameters.json", """
            { "parameters": [ { "id": "test.returns.period", "title": "the time to return the form",
              "values": [ { "from": "2018-01-01", "value": { "count": 5, "unit": "working-days" }, "provision": "test-act/1", "says": "Five working days." } ] },
              { "id": "test.managers-meet.period", "title": "the time for the managers to meet",
              "values": [ { "from": "2018-01-01", "value": { "count": 2, "unit": "weeks" }, "provision": "test-act/1", "says": "Two weeks." } ] },
              { "id": "test.looks-into-it.period", "title": "the time to look into it",
              "values": [ { "from": "2018-01-01", "value": { "count": 72, "unit": "hours" }, "provision": "test-act/1", "says": "72 hours." } ] } ] }
            """)
        .Load();

    [RuleId("test.recovered", "recovered")]
    [InForce("2018-01-01")]
    [Cites(TestPack.Act, "Test.")]
    private sealed class Recovered : Criterion<ChildInCase>
    {
        protected override void Define() => When(s => s.Child.Recovered == true);
    }

    [RuleId("test.asked", "the agency was asked")]
    [InForce("2018-01-01")]
    [Cites(TestPack.Act, "Test.")]
    private sealed class Asked : Clock<AgencyInCase>
    {
        protected override void Define() => StartsOn(s => s.Agency.ScopingRequestedOn);
    }

    [RuleId("test.returns", "return the form")]
    [InForce("2018-01-01")]
    [Cites(TestPack.Act, "Test.")]
    private sealed class Returns : Duty<AgencyInCase>
    {
        protected override void Define() =>
            OwedWhen(s => s.Agency.InvolvedWithChild == true || s.Agency.InvolvedWithFamily == true)
           .By(Body.Agency)
           .To(Body.SafeguardingPartners)
           .ToThoseOf(s => s.Incident.Place.Authority)
           .Within<Asked>(ReturnPeriod)
           .DoneOn(s => s.Agency.ScopingReturnedOn);
    }

    [RuleId("test.secured", "its records are secured")]
    [InForce("2018-01-01")]
    [Cites(TestPack.Act, "Test.")]
    private sealed class SecuredItsRecords : Criterion<AgencyInCase>
    {
        protected override void Define() => When(s => s.Agency.RecordsSecured == true && s.Agency.ScopingReturnedOn <= s.AsAt);
    }

    [RuleId("test.health-was-there", "health was there")]
    [InForce("2018-01-01")]
    [Cites(TestPack.Act, "Test.")]
    private sealed class HealthWasThere : Criterion<MeetingInCase>
    {
        protected override void Define() =>
            When(s => s.Meeting.Kind == MeetingKind.RapidReview
                   && s.Meeting.Attendance.Any(person => person.Partner == PartnerRole.Health && person.PresentForDecision == true));
    }

    [RuleId("test.covers-recovered", "a recovered child is covered")]
    [InForce("2018-01-01")]
    [Cites(TestPack.Act, "Test.")]
    private sealed class CoversARecoveredChild : Criterion<NotificationInCase>
    {
        protected override void Define() => When(s => s.EveryChild.Any(child => Met<Recovered>(child)) && s.Notification.SentOn <= s.AsAt);
    }

    [RuleId("test.reviewed", "the case of a recovered child was reviewed")]
    [InForce("2018-01-01")]
    [Cites(TestPack.Act, "Test.")]
    private sealed class ReviewedARecoveredChild : Criterion<AuthorityInCase>
    {
        protected override void Define() =>
            When(s => s.Authority.RapidReview.CompletedOn <= s.AsAt && s.EveryPair.Any(pair => Met<Recovered>(pair.OfChild)));
    }

    [RuleId("test.lives-and-reviewed", "the child lives there and the authority reviewed")]
    [InForce("2018-01-01")]
    [Cites(TestPack.Act, "Test.")]
    private sealed class LivesAndReviewed : Criterion<ChildAndAuthority>
    {
        protected override void Define() => When(s => s.Child.Residence.Authority == s.AuthorityCode && Met<ReviewedARecoveredChild>(s.OfAuthority));
    }

    [RuleId("test.may-decide-there", "the person may decide there")]
    [InForce("2018-01-01", Until = "2022-07-01", By = GoverningDate.MeetingHeld)]
    [Cites(TestPack.Act, "Test.")]
    private sealed class MayDecideThereEarly : Criterion<AttendeeInCase>
    {
        protected override void Define() => When(s => s.Attendance.HasDelegatedAuthority == true);
    }

    [RuleId("test.may-decide-there", "the person may decide there")]
    [InForce("2022-07-01", By = GoverningDate.MeetingHeld)]
    [Cites(TestPack.Act, "Test.")]
    private sealed class MayDecideThere : Criterion<AttendeeInCase>
    {
        protected override void Define() =>
            When(s => s.Attendance.Partner.IsRecorded
                   && (s.Attendance.HasDelegatedAuthority == true || Met<HealthWasThere>(s.OfMeeting))
                   && s.Meeting.HeldOn >= s.Incident.OccurredOn);
    }

    [RuleId("test.action-recorded", "the action is recorded and done in time")]
    [InForce("2018-01-01")]
    [Cites(TestPack.Act, "Test.")]
    private sealed class ActionRecorded : Criterion<ActionInCase>
    {
        protected override void Define() => When(s => s.Action.Owner.IsRecorded && s.Action.DueOn.IsRecorded && s.Action.DoneOn <= s.Action.DueOn);
    }

    [RuleId("test.all-may-decide", "all who attend may decide")]
    [InForce("2018-01-01")]
    [Cites(TestPack.Act, "Test.")]
    private sealed class AllMayDecide : Criterion<MeetingInCase>
    {
        protected override void Define() => When(s => s.EveryAttendee.IsRecorded && s.EveryAttendee.All(person => Met<MayDecideThere>(person)));
    }

    [RuleId("test.actions-and-attendance", "the actions are done, or nobody was there who may decide")]
    [InForce("2018-01-01")]
    [Cites(TestPack.Act, "Test.")]
    private sealed class ActionsAndAttendance : Criterion<WholeCase>
    {
        protected override void Define() =>
            When(s => (s.EveryAction.IsRecorded && s.EveryAction.All(action => Met<ActionRecorded>(action)))
                   || !s.EveryMeeting.Any(meeting => Met<AllMayDecide>(meeting) || meeting.EveryAttendee.Any(person => Met<MayDecideThere>(person))));
    }

    [RuleId("test.everything", "everything")]
    [InForce("2018-01-01")]
    [Cites(TestPack.Act, "Test.")]
    private sealed class Everything : Criterion<WholeCase>
    {
        protected override void Define() =>
            When(s => s.EveryAgency.All(agency => Met<SecuredItsRecords>(agency))
                   && (s.EveryMeeting.Any(meeting => Met<HealthWasThere>(meeting))
                       || s.EveryNotification.Any(notification => Met<CoversARecoveredChild>(notification))
                       || s.EveryAuthority.Any(authority => Met<ReviewedARecoveredChild>(authority))
                       || s.EveryPair.Any(pair => Met<LivesAndReviewed>(pair))));
    }

    [RuleId("test.papers", "the papers for the meeting")]
    [InForce("2018-01-01")]
    [Cites(TestPack.Act, "Test.")]
    private sealed class Papers : Checklist<WholeCase>
    {
        protected override void Define()
        {
            ByHand("names", "the names");
            Item("agencies", "the agencies", s => s.EveryAgency.IsRecorded);
            ItemWhere("actions", "the immediate actions", s => s.EveryMeeting.Any(meeting => Met<HealthWasThere>(meeting)), s => s.EveryAction.IsRecorded && s.EveryAction.All(action => action.Action.Owner.IsRecorded));
            Item("records", "secure the records", s => s.EveryAgency.All(agency => Met<SecuredItsRecords>(agency)));
            ItemWhere("deaths", "the days of death", s => s.Case.Children.Any(child => child.HasDied == true), s => s.Case.Children.All(child => child.DiedOn.IsRecorded || child.HasDied == false));
        }
    }

    [RuleId("test.of-the-meeting", "what is wanted of the meeting")]
    [InForce("2018-01-01", By = GoverningDate.MeetingHeld)]
    [Cites(TestPack.Act, "Test.")]
    private sealed class OfTheMeeting : Checklist<MeetingInCase>
    {
        protected override void Define()
        {
            OnlyWhere(s => s.Meeting.Kind == MeetingKind.RapidReview);
            Item("day", "the day", s => s.Meeting.HeldOn.IsRecorded);
            Item("papers", "the papers", s => s.Meeting.Mode.IsRecorded && s.Meeting.Attendance.All(person => person.Partner.IsRecorded && person.PresentForDecision == true));
        }
    }

    [RuleId("test.happened", "the incident happens")]
    [InForce("2018-01-01", By = GoverningDate.BroughtToAttention)]
    [Cites(TestPack.Act, "Test.")]
    private sealed class Happened : Clock<AuthorityInCase>
    {
        protected override void Define() => StartsOn(s => s.Incident.OccurredOn);
    }

    [RuleId("test.managers-meet", "have the managers meet")]
    [InForce("2018-01-01", By = GoverningDate.BroughtToAttention)]
    [Cites(TestPack.Act, "Test.")]
    private sealed class ManagersMeet : Duty<AuthorityInCase>
    {
        protected override void Define() =>
            OwedWhen(s => s.Incident.Place.Authority == s.AuthorityCode || s.Case.Children.Any(child => child.HasDied == true))
           .By(Body.LocalAuthority)
           .Within<Happened>(MeetingPeriod)
           .DoneOn(s => s.Authority.WelshReview.SeniorManagersMetOn)
           .AwareOn(s => s.Authority.WelshReview.BroughtToAttentionOn);
    }

    [RuleId("test.told-of-it", "the service is told of it")]
    [InForce("2018-01-01", By = GoverningDate.BroughtToAttention)]
    [Cites(TestPack.Act, "Test.")]
    private sealed class ToldOfIt : Clock<AuthorityInCase>
    {
        protected override void Define() => StartsOn(s => s.Authority.WelshReview.BroughtToAttentionOn);
    }

    [RuleId("test.looks-into-it", "look into it")]
    [InForce("2018-01-01", By = GoverningDate.BroughtToAttention)]
    [Cites(TestPack.Act, "Test.")]
    private sealed class LooksIntoIt : Duty<AuthorityInCase>
    {
        protected override void Define() =>
            OwedWhen(s => s.Incident.Place.Authority == s.AuthorityCode)
           .By(Body.LocalAuthority)
           .Within<ToldOfIt>(ReviewPeriod)
           .DoneOn(s => s.Authority.WelshReview.InternalReviewDoneOn)
           .AwareOn(s => s.Authority.PartnershipAwareOn);
    }
}
