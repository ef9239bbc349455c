using RapidReview.Findings;
using RapidReview.Rules.Explanation;

namespace RapidReview.Packs.MidAndWestWales.Tests.Support;

/// <summary>Finds what a part of the advice says.</summary>
internal static class Look
{
    public const string Authority = "authority:W06000009";
    public const string Pair = "child:A/authority:W06000009";

    private const string Prefix = "mid-and-west-wales.";

    private static readonly string[] Six = ["child-death-open", "child-death-closed", "child-suicide-open", "child-suicide-closed", "serious-incident-registered", "serious-incident-not-registered"];

    /// <summary>Every finding of the part.</summary>
    public static IEnumerable<Finding> All(AdvicePart part) => Explanations.All(part);

    /// <summary>The ids of what the pack says, each once and in order, without the pack's name.</summary>
    public static IEnumerable<string> Own(AdvicePart part) =>
        All(part).Select(finding => finding.Id).Where(id => id.StartsWith(Prefix, StringComparison.Ordinal)).Select(id => id[Prefix.Length..]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    /// <summary>The six events of one child and authority: the numbers that are met, and with a question mark those that are open.</summary>
    public static string Events(AdvicePart part, string pair = Pair) => string.Join(' ', part.Categories
        .Where(category => category.Subject == pair && category.Outcome != Outcome.NotMet && category.Id.StartsWith(Prefix, StringComparison.Ordinal))
        .Select(category => (Number: Array.IndexOf(Six, category.Id[(Prefix + "event.").Length..]) is var at and >= 0 ? at + 1 : 7, Open: category.Outcome == Outcome.Undetermined ? "?" : ""))
        .OrderBy(category => category.Number)
        .Select(category => $"{(category.Number == 7 ? "outside" : category.Number)}{category.Open}"));

    /// <summary>A duty of the pack as its state and last day; null where it is not told.</summary>
    public static string? Duty(AdvicePart part, string id, string subject = Authority) =>
        part.Duties.SingleOrDefault(duty => duty.Id == Prefix + id && duty.Subject == subject) is { } duty ? $"{duty.State} {Wording.Date(duty.Due)}" : null;

    public static DutyFinding TheDuty(AdvicePart part, string id, string subject = Authority) => Assert.Single(part.Duties, duty => duty.Id == Prefix + id && duty.Subject == subject);

    /// <summary>The pack's prompts and conflicts, each once, with a question mark where it may only apply.</summary>
    public static IEnumerable<string> Notes(AdvicePart part) => part.Prompts.Concat(part.Conflicts)
        .Where(note => note.Id.StartsWith(Prefix, StringComparison.Ordinal))
        .Select(note => $"{note.Id[Prefix.Length..]}{(note.Outcome == Outcome.Undetermined ? "?" : "")}")
        .Distinct(StringComparer.Ordinal)
        .Order(StringComparer.Ordinal);

    public static NoteFinding? Note(AdvicePart part, string id) => part.Prompts.Concat(part.Conflicts).SingleOrDefault(note => note.Id == Prefix + id);

    public static CriterionFinding Criterion(AdvicePart part, string id, string subject) =>
        Assert.Single(part.Criteria, criterion => criterion.Id == (id.StartsWith("wales.", StringComparison.Ordinal) ? id : Prefix + id) && criterion.Subject == subject);

    public static ChecklistFinding List(AdvicePart part, string id, string subject = Authority) =>
        Assert.Single(part.Checklists, list => list.Id == Prefix + id && list.Subject == subject);

    /// <summary>How an item of a checklist stands; null where it is left out.</summary>
    public static ChecklistItemState? Item(AdvicePart part, string id, string item, string subject = Authority) =>
        List(part, id, subject).Items.SingleOrDefault(one => one.Id == item)?.State;

    /// <summary>The items in one state.</summary>
    public static IEnumerable<string> Items(ChecklistFinding list, ChecklistItemState state) => list.Items.Where(item => item.State == state).Select(item => item.Id);

    /// <summary>What people read, all together.</summary>
    public static string Words(AdvicePart part) => string.Join('\n',
        All(part).SelectMany(finding => finding.Reasons.Append(finding.Says))
            .Concat(All(part).SelectMany(finding => finding.Sources).SelectMany(source => new[] { source.Citation, source.Says }))
            .Concat(part.Prompts.Concat(part.Conflicts).Select(note => note.Advice))
            .Concat(part.Duties.SelectMany(duty => new[] { duty.Owner.Name, duty.Recipient?.Name ?? "" }))
            .Concat(part.Checklists.SelectMany(list => list.Items).SelectMany(item => item.Missing.SelectMany(Asked).Append(item.Says)))
            .Concat(part.Missing.SelectMany(Asked)));

    private static IEnumerable<string> Asked(MissingFact missing) => [missing.Question, missing.Note ?? "", Wording.Supplier(missing.Ask)];
}
