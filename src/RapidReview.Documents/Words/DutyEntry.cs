using RapidReview.Facts;
using RapidReview.Findings;

namespace RapidReview.Documents.Words;

/// <summary>A duty as a reader is told of it, with what can be told in the same breath.</summary>
/// <param name="Group">The duty, with everybody whom it is about.</param>
/// <param name="Alike">Other duties, of which just the same can be said.</param>
/// <param name="Others">The same duty of others, of which nothing else can be said either.</param>
internal sealed record DutyEntry(Group<DutyFinding> Group, Items<DutyFinding> Alike, Items<Group<DutyFinding>> Others)
{
    /// <summary>The duty.</summary>
    public DutyFinding Duty => Group.First;

    /// <summary>The duty and those like it.</summary>
    public IEnumerable<DutyFinding> All => Alike.Prepend(Duty);
}
