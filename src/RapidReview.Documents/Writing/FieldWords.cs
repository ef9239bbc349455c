using RapidReview.Documents.Model;
using RapidReview.Findings;
using RapidReview.Rules.Filling;

namespace RapidReview.Documents.Writing;

/// <summary>Says of a field, or of an entry of a checklist, how it stands: the same words in every format.</summary>
internal static class FieldWords
{
    /// <summary>What stands in a field that is not filled; of one that is filled, what fills it.</summary>
    public static IEnumerable<Line> Of(FormField field) => field.State switch
    {
        FieldState.Filled => field.Value,
        FieldState.CannotBeEstablished => [Line.Of(new Run("cannot be established", Tone.Warning))],
        FieldState.ByHand => [Line.Of(new Run("to be entered by hand", Tone.Faint))],
        FieldState.DoesNotApply => [Line.Of(new Run("does not arise", Tone.Faint))],
        _ => [Line.Of(new Run("not yet recorded", Tone.Warning))],
    };

    /// <summary>How an entry of a checklist stands.</summary>
    public static string Of(ChecklistItemState state) => state switch
    {
        ChecklistItemState.Done => "done",
        ChecklistItemState.NotDone => "not done",
        ChecklistItemState.ByHand => "to be entered by hand",
        _ => "not yet known",
    };
}
