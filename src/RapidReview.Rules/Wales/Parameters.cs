using RapidReview.Authoring;
using RapidReview.Law;

namespace RapidReview.Rules.Wales;

/// <summary>The numbers that the rules of Wales use. Their dated, cited values are in <c>parameters.json</c> beside this file.</summary>
internal static class Parameters
{
    /// <summary>The age at which a person is no longer a child.</summary>
    public static readonly Parameter<TimeLimit> ChildhoodEnds = new("wales.child.age-limit");

    /// <summary>The time looked back for registration or care.</summary>
    public static readonly Parameter<TimeLimit> LookBack = new("wales.review.look-back");
}
