using RapidReview.Findings;
using RapidReview.Rules.Explanation;

namespace RapidReview.Packs.Tests;

internal static partial class Look
{
    private static readonly string[] Six = ["child-death-open", "child-death-closed", "child-suicide-open", "child-suicide-closed", "serious-incident-registered", "serious-incident-not-registered"];

    /// <summary>The six events of one child and authority: the numbers that are met, and with a question mark those that are open.</summary>
    public static string Events(AdvicePart part, string pair = Pair) => string.Join(' ', part.Categories
        .Where(category => category.Subject == pair && category.Outcome != Outcome.NotMet && PackUnderTest.IsOwn(category))
        .Select(category => (Number: Array.IndexOf(Six, category.Id[(PackUnderTest.Prefix + "event.").Length..]) is var at and >= 0 ? at + 1 : 7, Open: category.Outcome == Outcome.Undetermined ? "?" : ""))
        .OrderBy(category => category.Number)
        .Select(category => $"{(category.Number == 7 ? "outside" : category.Number)}{category.Open}"));

    /// <summary>A duty of the pack as its state and last day; null where it is not told.</summary>
    public static string? Duty(AdvicePart part, string id, string subject = Authority) =>
        part.Duties.SingleOrDefault(duty => duty.Id == PackUnderTest.Prefix + id && duty.Subject == subject) is { } duty ? $"{duty.State} {Wording.Date(duty.Due)}" : null;

    public static DutyFinding TheDuty(AdvicePart part, string id, string subject = Authority) => Assert.Single(part.Duties, duty => duty.Id == PackUnderTest.Prefix + id && duty.Subject == subject);

    /// <summary>The pack's prompts and conflicts, each once, with a question mark where it may only apply.</summary>
    public static IEnumerable<string> Notes(AdvicePart part) => part.Prompts.Concat(part.Conflicts)
        .Where(PackUnderTest.IsOwn)
        .Select(note => $"{note.Id[PackUnderTest.Prefix.Length..]}{(note.Outcome == Outcome.Undetermined ? "?" : "")}")
        .Distinct(StringComparer.Ordinal)
        .Order(StringComparer.Ordinal);

    public static CriterionFinding Criterion(AdvicePart part, string id, string subject) =>
        Assert.Single(part.Criteria, criterion => criterion.Id == (id.StartsWith("wales.", StringComparison.Ordinal) ? id : PackUnderTest.Prefix + id) && criterion.Subject == subject);
}
