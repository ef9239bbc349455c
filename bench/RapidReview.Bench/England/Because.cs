namespace RapidReview.Bench.England;

/// <summary>Why the hand-written rules concluded something: words, and where in the case the decisive entry stands.</summary>
/// <param name="Words">The words.</param>
/// <param name="Child">The position of the child.</param>
/// <param name="Entry">The position of the decisive entry; negative for none.</param>
internal sealed record Because(string Words, int Child, int Entry = -1);
