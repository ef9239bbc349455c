using RapidReview.Rules.Conditions.Evaluation;

namespace RapidReview.Rules.Filling;

/// <summary>Goes through the items of a list that are meant. One of which that is not known is meant too.</summary>
/// <param name="list">The list.</param>
/// <param name="that">Which of its items; null for each.</param>
internal sealed class ItemWalk(ItemsNode list, TruthNode? that)
{
    /// <summary>What is made of each item, in order.</summary>
    public List<T> Through<T>(FillContext context, Func<T> make)
    {
        var made = new List<T>();
        for (var i = 0; i < list.Count(context.Frame); i++)
        {
            list.Enter(context.Frame, i);
            if (that?.Evaluate(context.Frame).IsFalse != true)
            {
                // The condition may have gone through a list of its own.
                list.Enter(context.Frame, i);
                made.Add(make());
            }
        }

        return made;
    }

    /// <summary>Whether the recorded items are all there are.</summary>
    public bool IsComplete(FillContext context) => list.Complete(context.Frame).IsTrue;
}
