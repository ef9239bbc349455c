using RapidReview.Findings;
using RapidReview.Rules.Explanation;

namespace RapidReview.Packs.Tests;

/// <summary>Finds what a part of the advice says.</summary>
internal static partial class Look
{
    /// <summary>The subject of the authority of most of the pack's cases, and of their child with it.</summary>
    public const string Authority = $"authority:{PackUnderTest.Authority}";

    public const string Pair = $"child:A/{Authority}";

    /// <summary>The one part for the pack's nation that is not forced.</summary>
    public static AdvicePart Natural(Advice advice) => Assert.Single(advice.Parts, part => part.Nation == PackUnderTest.Pack.Manifest.Nation && !part.Forced);

    /// <summary>Every finding of the part.</summary>
    public static IEnumerable<Finding> All(AdvicePart part) => Explanations.All(part);

    /// <summary>The ids of what the pack says, each once and in order, without the pack's name.</summary>
    public static IEnumerable<string> Own(AdvicePart part) =>
        All(part).Where(PackUnderTest.IsOwn).Select(finding => finding.Id[PackUnderTest.Prefix.Length..]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    /// <summary>A prompt or conflict of the pack; null where it is not told.</summary>
    public static NoteFinding? Note(AdvicePart part, string id) => part.Prompts.Concat(part.Conflicts).SingleOrDefault(note => note.Id == PackUnderTest.Prefix + id);

    /// <summary>A checklist of the pack.</summary>
    public static ChecklistFinding List(AdvicePart part, string id, string subject = Authority) =>
        Assert.Single(part.Checklists, list => list.Id == PackUnderTest.Prefix + id && list.Subject == subject);

    /// <summary>How an item of a checklist stands; null where it is left out.</summary>
    public static ChecklistItemState? Item(AdvicePart part, string id, string item, string subject = Authority) =>
        List(part, id, subject).Items.SingleOrDefault(one => one.Id == item)?.State;

    /// <summary>The items in one state.</summary>
    public static IEnumerable<string> Items(ChecklistFinding list, ChecklistItemState state) => list.Items.Where(item => item.State == state).Select(item => item.Id);

    /// <summary>What becomes of a rule: whether it is met, owed or started; null where nothing is told.</summary>
    public static Outcome? OutcomeOf(AdvicePart part, string id, string subject) =>
        All(part).SingleOrDefault(finding => finding.Id == id && finding.Subject == subject) is { } finding ? Explanations.Outcome(finding) : null;

    /// <summary>What people are told, all together, without what is cited for it.</summary>
    public static string Words(AdvicePart part) => string.Join('\n',
        All(part).SelectMany(finding => finding.Reasons.Append(finding.Says))
            .Concat(part.Prompts.Concat(part.Conflicts).Select(note => note.Advice))
            .Concat(part.Quorum.Select(quorum => quorum.Advice))
            .Concat(part.Duties.SelectMany(duty => new[] { duty.Owner.Name, duty.Recipient?.Name ?? "" }))
            .Concat(part.Checklists.SelectMany(list => list.Items).SelectMany(item => item.Missing.SelectMany(Asked).Append(item.Says)))
            .Concat(part.Missing.SelectMany(Asked)));

    /// <summary>What is cited for it, all together.</summary>
    public static string Cited(AdvicePart part) => string.Join('\n', All(part).SelectMany(finding => finding.Sources).SelectMany(source => new[] { source.Citation, source.Says }));

    private static IEnumerable<string> Asked(MissingFact missing) => [missing.Question, missing.Note ?? "", Wording.Supplier(missing.Ask)];
}
