using RapidReview.Facts;

namespace RapidReview.Rules.Model.Arranging;

/// <summary>What values of one shape look like from a viewpoint. Immutable and thread-safe.</summary>
internal abstract class View<T>
{
    /// <summary>Replaces the value by what is seen of it.</summary>
    /// <returns>Whether it looks any different.</returns>
    public abstract bool See(ref T value, Viewpoint from);

    /// <summary>Whether the value, as an item of a list, is dated later and so is not seen at all.</summary>
    public virtual bool IsHidden(T value, Viewpoint from) => false;

    /// <summary>The date for which the value is not seen at all; null where it is seen.</summary>
    public virtual DateFact? WhenHidden(T value, Viewpoint from) => null;
}
