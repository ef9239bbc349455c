using RapidReview.Subjects;

namespace RapidReview.Rules.Conditions.Evaluation;

/// <summary>Finds the subject that a path leads to.</summary>
internal sealed class SubjectPath(BoundPath? path, int item)
{
    private readonly Reader<object>? _last = path is null ? null : Accessors.Reference(path.Last);

    public Subject Of(Frame frame) =>
        _last is null ? item < 0 ? frame.Subject : (Subject)frame.Item(item) : (Subject)_last.Read(path!.Owner(frame));
}
