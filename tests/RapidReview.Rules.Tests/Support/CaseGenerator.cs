using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using RapidReview.Cases;
using RapidReview.Facts;
using RapidReview.Rules.Calendar;
using RapidReview.Rules.Resolution;

namespace RapidReview.Rules.Tests.Support;

/// <summary>
/// Makes up situations that the rules of both nations have something to say about: few children, authorities and dates,
/// close together, around the days on which anything changed. The same seed gives the same situation.
/// </summary>
public static class CaseGenerator
{
    private static readonly ForcedEdition?[] Forced = [null, null, null, .. Situation.Editions];

    /// <summary>Situations, with a shrinker that leaves out one entry or fact at a time.</summary>
    public static Arbitrary<Situation> Situations { get; } = Arb.From(Gen.Choose(0, int.MaxValue).Select(Of), Situation.Shrink);

    /// <summary>The situation of a seed.</summary>
    public static Situation Of(int seed)
    {
        var dice = new Dice(seed);
        while (true)
        {
            var days = new CaseDays(dice);
            var asAt = AsAt(dice, days);

            // One in eight is made up from the model instead, so that every fact of a case file occurs.
            var file = dice.Chance(10) ? CaseFiles.Of(dice.Below(int.MaxValue)).File : Incident(dice, days, asAt);
            if (AsAtCase.Check(file).Count == 0)
                return new Situation(file, asAt, dice.Pick(Forced));
        }
    }

    private static Instant AsAt(Dice dice, CaseDays days) => dice.Below(4) switch
    {
        0 => London.StartOfDay(days.Asked),
        1 => London.StartOfDay(days.Asked) + Duration.FromMinutes(dice.Below(23 * 60)),
        _ => London.EndOfDay(days.Asked),
    };

    private static CaseFile Incident(Dice dice, CaseDays days, Instant asAt)
    {
        var facts = new CaseFacts(dice, days);
        var (people, reviews) = (new CasePeople(dice, days, facts), new CaseReviews(dice, days, facts));
        var meetings = new CaseMeetings(dice, days, facts, people.Authorities);
        return new CaseFile
        {
            Case = "case-1",
            Incident = new Incident
            {
                OccurredOn = days.Incident,
                Place = people.Place(),
                Kind = facts.Perhaps(50, Enum.GetValues<IncidentKind>()),
                PerpetratorIsChild = facts.YesOrNo(40, yes: 40),
                LargeScaleExploitation = facts.YesOrNo(60, yes: 20),
                ParallelProcesses = Listed.From(dice.Some(Enum.GetValues<ParallelProcess>(), 10), facts.Complete()),
            },
            Children = Listed.Of<Child>([.. people.Refs.Select(people.Child)]),
            Authorities = Listed.Of<AuthorityInvolved>([.. dice.Some(people.Authorities, 75).Select(reviews.Authority)]),
            Notifications = Listed.Of<Notification>([.. Enumerable.Range(1, dice.Pick([0, 0, 1, 1, 1, 2, 3])).Select(people.Notification)]),
            Events = new RecordedEvents { CompleteTo = CompleteTo(dice, asAt) },
            AgencyInvolvement = dice.Chance(60) ? meetings.Involvement() : AgencyInvolvement.NotRecorded,
            Agencies = meetings.Agencies(),
            Meetings = meetings.Meetings(),
            Answers = dice.Chance(75) ? meetings.Answers() : RapidReviewAnswers.NotRecorded,
        };
    }

    private static Instant? CompleteTo(Dice dice, Instant asAt) => dice.Below(6) switch
    {
        0 => null,
        1 => asAt - Duration.FromDays(dice.Between(1, 20)),
        2 => asAt + Duration.FromDays(dice.Between(0, 20)),
        _ => asAt,
    };
}
