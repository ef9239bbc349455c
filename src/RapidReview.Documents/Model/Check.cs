using RapidReview.Findings;

namespace RapidReview.Documents.Model;

/// <summary>An entry of a checklist.</summary>
/// <param name="Line">What is to be there, or to be done.</param>
/// <param name="State">How it stands. Every writer says it in words.</param>
/// <param name="Note">What whoever deals with it should know, such as whom to ask; null for nothing.</param>
public sealed record Check(Line Line, ChecklistItemState State, string? Note = null);
