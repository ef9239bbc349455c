using NodaTime;
using RapidReview.Bench.Timing;
using RapidReview.Cases;
using RapidReview.Facts;
using RapidReview.Rules;
using RapidReview.Rules.Resolution;

namespace RapidReview.Bench.Eighty;

/// <summary>Cases that say something of each of the facts that the eighty rules read: one child, and eight bodies that know.</summary>
internal static class EightyCases
{
    private static readonly LocalDate Epoch = new(2019, 2, 1);

    /// <summary>Makes cases.</summary>
    /// <param name="count">How many.</param>
    /// <param name="seed">The seed.</param>
    /// <param name="unknown">How many facts in a hundred are not known.</param>
    public static List<CaseFile> Make(int count, ulong seed, int unknown)
    {
        var (dice, files) = (new Dice(seed), new List<CaseFile>());
        while (files.Count < count)
        {
            var file = File(dice, files.Count, unknown);
            if (AsAtCase.Check(file).Count == 0)
                files.Add(file);
        }

        return files;
    }

    /// <summary>Fails unless engine and hand agree on every rule for every case; an outcome that the engine settles by cases may be open by hand.</summary>
    public static void Compare(Advisor advisor, List<CaseFile> files)
    {
        var (settled, compared) = (0, 0);
        foreach (var file in files)
        {
            var engine = advisor.Decide(file, England.Comparison.Now).Findings(0).ToDictionary(found => found.Id, found => found.Outcome, StringComparer.Ordinal);
            foreach (var reason in EightyByHand.Decide(file).All)
            {
                var found = engine[$"bench.r{reason.Rule:00}"];
                if (found != (reason.Outcome.IsTrue ? Findings.Outcome.Met : reason.Outcome.IsFalse ? Findings.Outcome.NotMet : Findings.Outcome.Undetermined))
                {
                    if (!reason.Outcome.IsUnknown)
                        throw new InvalidOperationException($"{file.Case}: rule {reason.Rule} is {reason.Outcome} by hand and {found} by the engine.");
                    settled++;
                }

                compared++;
            }
        }

        Console.Error.WriteLine($"Eighty rules: {compared} findings of {files.Count} cases agree; {settled} of them are settled by cases, which is not done by hand.");
    }

    private static CaseFile File(Dice dice, int number, int unknown)
    {
        var day = Epoch.PlusDays(dice.Below(2000));
        return new CaseFile
        {
            Case = $"E{number}",
            Incident = new Incident { OccurredOn = day, Place = new Place { Authority = new AuthorityCode("E06000004") } },
            Children = [Child(dice, day, unknown)],
        };
    }

    private static Child Child(Dice dice, LocalDate day, int unknown)
    {
        return new Child
        {
            Ref = "A",
            BornOn = Day(-6000, 30),
            DiedOn = Day(0, 60),
            ImpairmentIdentifiedOn = Day(0, 60),
            CaseClosedOn = Day(-300, 300),
            Unborn = YesNo(),
            Died = YesNo(),
            ExpectedToDie = YesNo(),
            PotentiallyLifeThreatening = YesNo(),
            SeriousAndPermanentImpairment = YesNo(),
            Recovered = YesNo(),
            ChildInNeed = YesNo(),
            YoungPersonLookedAfter = YesNo(),
            CaseOpenAtEvent = YesNo(),
            KnownBecauseOfAbuseOrNeglect = YesNo(),
            EthnicityRecorded = YesNo(),
            DisabilityRecorded = YesNo(),
            LookedAfter = new LookedAfter { IsLookedAfter = YesNo() },
            LikelyLongTerm = Code<LongTermOutlook>(),
            LinkToIncident = Code<LinkToIncident>(),
            FamilyKnownToSocialCare = Code<FamilyKnownToSocialCare>(),
            CareLeaver = new CareLeaver { Status = Code<CareLeaverStatus>() },
            MannerOfDeath = Code<MannerOfDeath>(),
            Residence = new Place { Nation = Code<Nation>() },
            Knowledge = Listed.From(
                Enumerable.Range(0, 8).Select(i => new ChildKnowledge
                {
                    By = $"body-{i}",
                    Kind = Code<KnowerKind>(),
                    KnewOfIncident = Day(0, 10),
                    KnewOfDeathOrSeriousHarm = Day(0, 10),
                    Views = dice.Percent(unknown) ? [] : [new DatedView { View = dice.One(Enum.GetValues<AbuseOrNeglectView>()), On = day }],
                }),
                true),
        };

        Fact<bool> YesNo() => dice.Percent(unknown) ? default(Fact<bool>) : dice.Percent(50);
        Fact<T> Code<T>()
            where T : struct, Enum => dice.Percent(unknown) ? default(Fact<T>) : dice.One(Enum.GetValues<T>());
        DateFact Day(int from, int to) => dice.Percent(unknown) ? default(DateFact) : day.PlusDays(from + dice.Below(to - from + 1));
    }
}
