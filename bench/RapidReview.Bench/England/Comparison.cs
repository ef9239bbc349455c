using NodaTime;
using RapidReview.Cases;
using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Rules;
using RapidReview.Rules.Calendar;

namespace RapidReview.Bench.England;

/// <summary>Whether the hand-written rules and the engine say the same. By hand there are the fifteen rules of the notification and of the rapid review's clock only.</summary>
internal static class Comparison
{
    public static readonly Instant Now = London.EndOfDay(new LocalDate(2026, 1, 15));

    public static void Check(Advisor advisor, EnglandByHand byHand, List<CaseFile> files)
    {
        var compared = 0;
        foreach (var file in files)
        {
            var decision = advisor.Decide(file, Now);
            var hand = byHand.Decide(file, decision.AsAt).ToDictionary(found => (found.Id, found.Subject));
            var written = hand.Keys.Select(key => key.Id).ToHashSet(StringComparer.Ordinal);
            foreach (var engine in (decision.PartCount == 0 ? [] : decision.Findings(0)).Where(finding => written.Contains(finding.Id)))
            {
                if (!hand.Remove((engine.Id, engine.Subject), out var found) || !Same(engine, found))
                    throw new InvalidOperationException($"{file.Case}: the engine says {engine}, by hand it is {found}.");
                compared++;
            }

            if (hand.Count > 0 && decision.PartCount > 0)
                throw new InvalidOperationException($"{file.Case}: the engine lacks {hand.Values.First()}.");
        }

        Console.Error.WriteLine($"England: {compared} findings of {files.Count} cases agree.");
    }

    private static bool Same(DecidedFinding engine, Found hand) =>
        engine.Outcome == (hand.Outcome.IsTrue ? Outcome.Met : hand.Outcome.IsFalse ? Outcome.NotMet : Outcome.Undetermined)
        && engine.State == hand.State
        && engine.Start.Equals(hand.Start)
        && Equal(engine.Due, hand.Due)
        && Equal(engine.Prudent, hand.Prudent);

    private static bool Equal(DateFact a, DateFact b) => a.Equals(b);
}
