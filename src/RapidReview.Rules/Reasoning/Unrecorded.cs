using RapidReview.Cases;
using RapidReview.Facts;
using RapidReview.Rules.Model;
using RapidReview.Rules.Model.Arranging;

namespace RapidReview.Rules.Reasoning;

/// <summary>What is known of an authority that the file has no entry for.</summary>
internal static class Unrecorded
{
    private static readonly AuthorityInvolved Unknown = new() { Code = default };
    private static readonly Lazy<AuthorityInvolved> DidNothing = new(() =>
    {
        var seen = Unknown;
        RecordView<AuthorityInvolved>.Of(ShapeReflection.RecordOf<AuthorityInvolved>())!.See(ref seen, Viewpoint.Complete);
        return seen;
    });

    /// <summary>Where the file's events are complete up to the moment asked, nothing happened there; otherwise nothing is known.</summary>
    public static AuthorityInvolved Authority(CaseFile file, DateFact asAt) =>
        asAt.Instant is { } moment && file.Events.CompleteTo >= moment ? DidNothing.Value : Unknown;
}
