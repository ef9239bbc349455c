namespace RapidReview.Authoring;

/// <summary>The parts of a checklist that do not depend on the kind of its subject.</summary>
internal interface IChecklist
{
    /// <summary>The items in order.</summary>
    IReadOnlyList<ChecklistEntry> Entries { get; }
}
