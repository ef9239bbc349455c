namespace RapidReview.Rules.Tests.Reference;

/// <summary>Yes, no or open: the reference interpreter's own truth, ordered so that "and" is the least and "or" the greatest.</summary>
internal enum Tri
{
    No = 0,
    Open,
    Yes,
}
