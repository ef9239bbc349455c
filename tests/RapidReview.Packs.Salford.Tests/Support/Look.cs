using RapidReview.Findings;

namespace RapidReview.Packs.Salford.Tests.Support;

/// <summary>Finds what a part of the advice says.</summary>
internal static class Look
{
    public const string Authority = "authority:E08000006";
    public const string Pair = "child:A/authority:E08000006";

    /// <summary>Every finding of the part.</summary>
    public static IEnumerable<Finding> All(AdvicePart part) =>
    [
        .. part.Criteria, .. part.Categories, .. part.Clocks, .. part.Duties, .. part.Considerations, .. part.Quorum, .. part.Conflicts, .. part.Prompts, .. part.Checklists,
    ];

    /// <summary>The ids of what Salford says, each once and in order.</summary>
    public static IEnumerable<string> Salford(AdvicePart part) =>
        All(part).Select(finding => finding.Id).Where(id => id.StartsWith("salford.", StringComparison.Ordinal)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    /// <summary>Salford's notes, each as <c>id subject outcome</c> without the pack's name.</summary>
    public static IEnumerable<string> Notes(AdvicePart part) => part.Prompts.Concat(part.Conflicts)
        .Where(note => note.Id.StartsWith("salford.", StringComparison.Ordinal))
        .Select(note => $"{note.Id["salford.".Length..]} {note.Subject} {note.Outcome}")
        .Order(StringComparer.Ordinal);

    public static NoteFinding? Note(AdvicePart part, string id) => part.Prompts.Concat(part.Conflicts).SingleOrDefault(note => note.Id == $"salford.{id}");

    public static ChecklistFinding List(AdvicePart part, string id, string subject = Authority) =>
        Assert.Single(part.Checklists, list => list.Id == $"salford.{id}" && list.Subject == subject);

    /// <summary>How an item of a checklist stands; null where it is left out.</summary>
    public static ChecklistItemState? Item(AdvicePart part, string id, string item, string subject = Authority) =>
        List(part, id, subject).Items.SingleOrDefault(one => one.Id == item)?.State;

    /// <summary>The items in one state.</summary>
    public static IEnumerable<string> Items(ChecklistFinding list, ChecklistItemState state) => list.Items.Where(item => item.State == state).Select(item => item.Id);

    /// <summary>What people read, all together.</summary>
    public static string Words(AdvicePart part) => string.Join('\n',
        All(part).SelectMany(finding => finding.Reasons.Append(finding.Says))
            .Concat(part.Prompts.Concat(part.Conflicts).Select(note => note.Advice))
            .Concat(part.Quorum.Select(quorum => quorum.Advice))
            .Concat(part.Checklists.SelectMany(list => list.Items).Select(item => item.Says))
            .Concat(part.Missing.Select(missing => missing.Question)));
}
