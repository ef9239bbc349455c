using NodaTime;
using RapidReview.Findings;
using RapidReview.Rules.Calendar;
using RapidReview.Rules.Packs;

namespace RapidReview.Rules.Tests.Support;

/// <summary>Prompts and conflicts, with those that do not apply or may only apply.</summary>
internal static class Noted
{
    public const string Authority = "authority:" + Ids.Stockton;

    private static readonly Advisor England = Advisor.For(Cores.England);

    /// <summary>The note of England's natural part; null where nothing is told at all. A day is given where the file does not say up to when it is complete.</summary>
    public static NoteFinding? Of(CaseBuilder the, string id, string subject = Authority, string? asAt = null)
    {
        var options = new AdviceOptions { AsAt = asAt is null ? null : London.EndOfDay(Say.Day(asAt)) };
        var part = Assert.Single(England.Decide(the.Build(), Instant.MaxValue, options).ExplainEverything().Parts);
        return part.Prompts.Concat(part.Conflicts).SingleOrDefault(note => note.Id == $"england.{id}" && note.Subject == subject);
    }

    public static void Says(Outcome? outcome, CaseBuilder the, string id, string subject = Authority, string? asAt = null) =>
        Assert.Equal(outcome, Of(the, id, subject, asAt)?.Outcome);
}
