using RapidReview.Cases;

namespace RapidReview.Rules.Tests.Support;

/// <summary>Where cases for tests begin.</summary>
internal static class A
{
    /// <summary>A case of which nothing is known but an incident in Stockton-on-Tees on a day, and that no more has happened by the end of it.</summary>
    public static CaseBuilder Case(string on = "Thursday 28 March 2024") => new CaseBuilder().On(on).In(Ids.Stockton).CompleteTo(on);

    /// <summary>
    /// A child of eight, living in Stockton-on-Tees, is seriously harmed there; Stockton knows of it and suspects abuse on
    /// the same day. Nothing has been done by the end of that day.
    /// </summary>
    public static CaseBuilder SeriousCase(string on = "Thursday 28 March 2024") => SeriousCaseOfAChildLivingIn(Ids.Stockton, on);

    /// <summary>The same of a child who lives elsewhere; null where that is not known.</summary>
    public static CaseBuilder SeriousCaseOfAChildLivingIn(string? home, string on = "Thursday 28 March 2024") => Case(on)
        .Child(harm: HarmJudgement.Yes, livesIn: home, age: 8)
        .Knows(Ids.Stockton, incident: on, harm: on, view: AbuseOrNeglectView.Suspected);
}
