using RapidReview.Facts;
using RapidReview.Rules.Conditions.Evaluation;

namespace RapidReview.Rules.Filling;

/// <summary>Goes through the items of a list that are meant. One of which that is not known is there too, and what is made of it says so.</summary>
/// <param name="list">The list.</param>
/// <param name="that">Which of its items; null for each.</param>
internal sealed class ItemWalk(ItemsNode list, TruthNode? that)
{
    /// <summary>What stands with an item of which it is not known whether it is meant.</summary>
    public const string Unsure = "whether this belongs here is not yet known";

    /// <summary>What is made of each item, in order.</summary>
    /// <param name="context">What the document is filled from.</param>
    /// <param name="make">Makes it, told whether the item is surely meant.</param>
    public List<T> Through<T>(FillContext context, Func<bool, T> make)
    {
        var made = new List<T>();
        for (var i = 0; i < list.Count(context.Frame); i++)
        {
            list.Enter(context.Frame, i);
            var meant = that?.Evaluate(context.Frame) ?? Truth.True;
            if (meant.IsFalse)
                continue;
            // The condition may have gone through a list of its own.
            list.Enter(context.Frame, i);
            made.Add(make(meant.IsTrue));
        }

        return made;
    }

    /// <summary>Whether the recorded items are all there are.</summary>
    public bool IsComplete(FillContext context) => list.Complete(context.Frame).IsTrue;
}
