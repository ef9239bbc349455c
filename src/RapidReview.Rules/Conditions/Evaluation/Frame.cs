using NodaTime;
using RapidReview.Subjects;

namespace RapidReview.Rules.Conditions.Evaluation;

/// <summary>
/// Where an evaluation stands: the subject, the items that list tests speak of, and the decision. One frame serves one
/// thread and is reused from rule to rule.
/// </summary>
internal sealed class Frame(IBoard board)
{
    private object?[] _items = new object?[4];
    private string?[] _pointers = new string?[4];

    /// <summary>What other rules found, and what parameters and calendar say.</summary>
    public IBoard Board { get; } = board;

    /// <summary>The subject of the rule.</summary>
    public Subject Subject { get; set; } = null!;

    /// <summary>The day that decides which value of a parameter applies.</summary>
    public LocalDate Governing { get; set; }

    /// <summary>Values to suppose for facts that are not known; null outside hypotheses.</summary>
    public Suppositions? Supposed { get; init; }

    /// <summary>Whether nobody asks where in the case file a fact stands: spelling that out costs more than reading the fact.</summary>
    public bool WithoutPlaces { get; init; }

    public object Item(int index) => _items[index]!;

    /// <summary>Where the item lives. Only kept where somebody asked for pointers.</summary>
    public string? ItemPointer(int index) => _pointers[index];

    public void Enter(int index, object item, string? pointer = null)
    {
        if (index >= _items.Length)
        {
            Array.Resize(ref _items, index * 2);
            Array.Resize(ref _pointers, index * 2);
        }

        _items[index] = item;
        _pointers[index] = pointer;
    }
}
