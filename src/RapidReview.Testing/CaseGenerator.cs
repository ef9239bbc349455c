using NodaTime;
using RapidReview.Cases;
using RapidReview.Facts;
using RapidReview.Rules;
using RapidReview.Rules.Calendar;
using RapidReview.Rules.Packs;
using RapidReview.Rules.Resolution;
using RapidReview.Testing.Generation;

namespace RapidReview.Testing;

/// <summary>
/// Makes up cases that packs have something to say about: few children, authorities and dates, close together, around the
/// days on which anything in the packs changes, with the packs' own facts. All of them are invented. The same seed gives the
/// same case, on every machine. Safe for any number of threads.
/// </summary>
public sealed class CaseGenerator
{
    private readonly CaseGround _ground;
    private readonly ForcedEdition?[] _forced;

    /// <param name="packs">The packs: the cores that they build on, and partnerships' packs.</param>
    /// <exception cref="PackException">A pack is refused.</exception>
    public CaseGenerator(params ReadOnlySpan<Pack> packs)
    {
        var advisor = Advisor.For(packs);
        _ground = new CaseGround(advisor);
        Editions = [.. advisor.Packs.SelectMany(Forcible)];
        _forced = [null, null, null, .. Editions];
    }

    /// <summary>What can be forced: each edition of a pack, and each pack that has none.</summary>
    internal ForcedEdition[] Editions { get; }

    /// <summary>The case of a seed, any number.</summary>
    public GeneratedCase Of(int seed)
    {
        var dice = new Dice(seed);
        while (true)
        {
            var days = new CaseDays(dice, _ground.Days);
            var asAt = AsAt(dice, days);

            // One in eight is made up from the model instead, so that every fact of a case file occurs.
            var file = _ground.WithLocalFacts(dice.Chance(10) ? CaseFiles.Of(dice.Below(int.MaxValue)) : Incident(dice, days, asAt), dice, days);
            if (AsAtCase.Check(file).Count == 0)
                return new GeneratedCase(file, asAt, dice.Pick(_forced));
        }
    }

    private static IEnumerable<ForcedEdition> Forcible(Pack pack) => pack.Manifest.Editions.Count == 0
        ? [new(pack.Manifest.Id, null)]
        : pack.Manifest.Editions.Select(edition => new ForcedEdition(pack.Manifest.Id, edition.Id));

    private static Instant AsAt(Dice dice, CaseDays days) => dice.Below(4) switch
    {
        0 => London.StartOfDay(days.Asked),
        1 => London.StartOfDay(days.Asked) + Duration.FromMinutes(dice.Below(23 * 60)),
        _ => London.EndOfDay(days.Asked),
    };

    private CaseFile Incident(Dice dice, CaseDays days, Instant asAt)
    {
        var facts = new CaseFacts(dice, days);
        var (people, reviews) = (new CasePeople(dice, days, facts, _ground.Codes), new CaseReviews(dice, days, facts));
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
