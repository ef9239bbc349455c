using RapidReview.Cases;
using RapidReview.Findings;
using RapidReview.Rules.Packs;

namespace RapidReview.Rules.Tests.Support;

/// <summary>Asks for the advice of both nations on a case that is built, and shortens what is often said of one.</summary>
internal static class Asking
{
    private static readonly Advisor BothNations = Advisor.For(Cores.England, Cores.Wales);

    public static Advice Advise(this CaseBuilder the, params string[] editions) => the.Advise(BothNations, editions.Select(edition => $"england@{edition}"));

    /// <summary>England's natural part.</summary>
    public static AdvicePart Part(this CaseBuilder the) => the.Part(Nation.England);

    /// <summary>The natural part of a nation.</summary>
    public static AdvicePart Part(this CaseBuilder the, Nation nation) => Assert.Single(the.Advise().Parts, part => part.Nation == nation);

    /// <summary>The part of a forced edition.</summary>
    public static AdvicePart Forced(this CaseBuilder the, string edition) => Assert.Single(the.Advise(edition).Parts, part => part.Forced);

    /// <summary>A notification to the Panel, and to the partners of some areas, about child A.</summary>
    public static CaseBuilder Notified(this CaseBuilder the, string on, string authority = Ids.Stockton, params string[] partnersOf) =>
        the.Notified(Notifications.ToPanel(on, authority, partnersOf));

    public static CaseBuilder Submitted(this CaseBuilder the, string on, string authority = Ids.Stockton) =>
        the.Involves(authority, RapidReviewProcess.NotRecorded with { SubmittedOn = Say.Day(on) });

    public static CaseBuilder FoundCriteriaNotMet(this CaseBuilder the, string on, string authority = Ids.Stockton) =>
        the.Involves(authority, RapidReviewProcess.NotRecorded with { CriteriaFoundNotMetOn = Say.Day(on) });
}
