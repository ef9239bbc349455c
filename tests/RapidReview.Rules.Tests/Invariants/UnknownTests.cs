using RapidReview.Rules.Reasoning;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.Invariants;

/// <summary>What may never happen when a fact is not known, or becomes known.</summary>
public sealed class UnknownTests
{
    [Fact]
    public void Unknown_is_never_no() => Property.Holds(LessKnown.Pairs, pair => NeverNo(pair, situation => situation.Decide()));

    [Fact]
    public void Nor_is_it_for_subjects_of_every_kind_and_what_is_recorded_of_them() => Property.Holds(LessKnown.Pairs, pair => NeverNo(pair, Every));

    [Fact]
    public void More_information_never_unsettles() => Property.Holds(LessKnown.Pairs, pair => NeverUnsettles(pair, situation => situation.Decide()));

    [Fact]
    public void Nor_does_it_for_subjects_of_every_kind_and_what_is_recorded_of_them() => Property.Holds(LessKnown.Pairs, pair =>
    {
        // The invented rules count meetings and notifications whatever their authority is: one that proves to be of another nation
        // is none of the part's. The rules of the cores are given no such leave.
        if (Belong(Every(pair.Less)).IsSubsetOf(Belong(Every(pair.Full))))
            NeverUnsettles(pair, Every);
    });

    private static Decision Every(GeneratedCase situation) => (situation with { Forced = null }).Decide(EverySubject.Advisor);

    /// <summary>The meetings and notifications that are told of, part by part.</summary>
    private static HashSet<(string Part, string Subject)> Belong(Decision decision) =>
        [.. decision.Parts.SelectMany(part => part.Subjects.Of(SubjectKind.MeetingInCase).Concat(part.Subjects.Of(SubjectKind.NotificationInCase)).Select(subject => (part.Decider.Rules.Core.Manifest.Id, subject.Key)))];

    private static void NeverNo(LessKnown pair, Func<GeneratedCase, Decision> decide)
    {
        var (full, less) = (Concluded.All(decide(pair.Full)), Concluded.All(decide(pair.Less)));
        foreach (var (finding, concluded) in full)
        {
            if (less.TryGetValue(finding, out var otherwise))
                Assert.True(!concluded.Opposes(otherwise).Any(), $"{finding}: {string.Join("; ", concluded.Opposes(otherwise))}");
        }
    }

    private static void NeverUnsettles(LessKnown pair, Func<GeneratedCase, Decision> decide)
    {
        var (full, less) = (Concluded.All(decide(pair.Full)), Concluded.All(decide(pair.Less)));
        foreach (var ((part, rule, subject), concluded) in less)
        {
            foreach (var known in Now(subject, pair))
            {
                if (full.TryGetValue((part, rule, known), out var becomes))
                    Assert.True(!concluded.Unsettled(becomes).Any(), $"{rule} {part} of {subject}, now {known}: {string.Join("; ", concluded.Unsettled(becomes))}");
            }
        }
    }

    /// <summary>The subject itself; for an authority not yet known, the one that it proves to be.</summary>
    private static IEnumerable<string> Now(string subject, LessKnown pair)
    {
        yield return subject;
        if (!subject.EndsWith("not-yet-known", StringComparison.Ordinal))
            yield break;
        var (was, now) = (pair.Less.File.Incident.Place.Authority, pair.Full.File.Incident.Place.Authority);
        if (!was.IsKnown && now.IsKnown)
            yield return subject.Replace("not-yet-known", now.Value.Value);
    }
}
