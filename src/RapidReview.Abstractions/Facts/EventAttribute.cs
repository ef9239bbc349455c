namespace RapidReview.Facts;

/// <summary>
/// Marks a <see cref="DateFact"/> as an event: where the file says that its events are complete up to the moment asked,
/// an event that is not recorded did not happen.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class EventAttribute : Attribute
{
    /// <summary>
    /// Whether that it did not happen is known only where the file says so itself: what a body knew is no step of a process, and
    /// silence about it never means that the body did not know.
    /// </summary>
    public bool OnlyIfSaid { get; init; }
}
