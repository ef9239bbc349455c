using RapidReview.Cases;
using RapidReview.Facts;

namespace RapidReview.Rules.Tests.Support;

/// <summary>Two children, A and B, hurt in one incident of Thursday 28 March 2024, and one notification form for both.</summary>
internal static class OneForm
{
    public const string Subject = "notification:N1";

    private const string Day = "Thursday 28 March 2024";

    public static CaseBuilder For(Child a, Child b, string on = Day) => Children(a, b, on)
        .Notified(Notifications.ToPanel(on) with { Children = Listed.Complete("A", "B") })
        .CompleteTo(on);

    /// <summary>The two children, before anything is notified.</summary>
    public static CaseBuilder Children(Child a, Child b, string on = Day) => A.Case(on)
        .Child("A", age: 8).WithChild(child => Told(child, a))
        .Child("B", age: 5).WithChild(child => Told(child, b));

    public static Child Died() => new() { Ref = "?", Died = true, Siblings = Listed.Complete<Sibling>() };

    /// <summary>A child who lives, with the brothers and sisters that are recorded, and no others.</summary>
    public static Child Harmed(HarmJudgement judgement = HarmJudgement.Yes, params string[] siblings) => new()
    {
        Ref = "?",
        Died = false,
        HarmAssessments = Listed.Complete(new HarmAssessment { Judgement = judgement, On = Say.Day("Friday 29 June 2018") }),
        Siblings = Listed.Complete<Sibling>([.. siblings.Select(sibling => new Sibling { Ref = sibling })]),
    };

    private static Child Told(Child child, Child told) => child with { Died = told.Died, HarmAssessments = told.HarmAssessments, Siblings = told.Siblings };
}
