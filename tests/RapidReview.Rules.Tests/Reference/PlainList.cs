namespace RapidReview.Rules.Tests.Reference;

/// <summary>A list as the reference interpreter sees it.</summary>
/// <param name="Items">The items.</param>
/// <param name="IsComplete">Whether it is known that there are no others.</param>
internal sealed record PlainList(List<object> Items, bool IsComplete);
