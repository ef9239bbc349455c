using RapidReview.Facts;
using RapidReview.Rules.Conditions.Tree;

namespace RapidReview.Rules.Conditions.Evaluation;

/// <summary>Whether a date is recorded, or that it did not happen.</summary>
internal sealed class RecordedDateNode(IsRecorded condition, BoundPath path) : RecordedNode(condition)
{
    private readonly Reader<DateFact> _read = Accessors.Date(path.Last);

    public override Truth Evaluate(Frame frame) => Date(frame).IsRecorded;

    protected override Reason Seen(Frame frame, Reason reason)
    {
        var date = Date(frame);
        return reason with { Seen = [new SeenValue(path, path.Pointer(frame), path.Key(frame), date.State, date)] };
    }

    private DateFact Date(Frame frame) => _read.Read(path.Owner(frame));
}
