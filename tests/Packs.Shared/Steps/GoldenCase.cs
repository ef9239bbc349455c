using RapidReview.Findings;

namespace RapidReview.Packs.Tests;

/// <summary>One of the pack's invented cases, and what a part of the advice about it says, as lines to compare.</summary>
internal static class GoldenCase
{
    /// <summary>The one part that is not forced.</summary>
    public static AdvicePart Natural(string name) => Look.Natural(Advise(name, forced: false));

    /// <summary>The part in which the pack is forced.</summary>
    public static AdvicePart Forced(string name) => Assert.Single(Advise(name, forced: true).Parts, part => part.Forced);

    /// <summary>
    /// Every duty of the part that is owed or may be, and no other, in any order: <c>duty | child or authority | owner | recipient | state | last day</c>.
    /// </summary>
    public static void Duties(AdvicePart part, string table) =>
        Assert.Equal(Lines(table), string.Join('\n', part.Duties.Where(duty => duty.Owed != Outcome.NotMet).Select(Row).Order(StringComparer.Ordinal)));

    /// <summary>The pack's prompts and conflicts that are told, all of them.</summary>
    public static void Notes(AdvicePart part, params string[] ids) =>
        Assert.Equal(ids.Order(StringComparer.Ordinal), part.Prompts.Concat(part.Conflicts).Where(note => PackUnderTest.IsOwn(note) && note.Outcome == Outcome.Met).Select(note => note.Id[PackUnderTest.Prefix.Length..]).Order(StringComparer.Ordinal));

    /// <summary>The pack's classes into which the case falls, all of them.</summary>
    public static void Categories(AdvicePart part, params string[] ids) =>
        Assert.Equal(ids.Order(StringComparer.Ordinal), part.Categories.Where(category => PackUnderTest.IsOwn(category) && category.Outcome == Outcome.Met).Select(category => category.Id[PackUnderTest.Prefix.Length..]).Order(StringComparer.Ordinal));

    /// <summary>A duty of the part.</summary>
    public static DutyFinding Duty(AdvicePart part, string id, string subject) => Assert.Single(part.Duties, duty => duty.Id == id && duty.Subject == subject);

    private static Advice Advise(string name, bool forced) =>
        PackUnderTest.Case(name).Advise(PackUnderTest.Advisor, forced: forced ? [PackUnderTest.Id] : []);

    private static string Row(DutyFinding duty) =>
        string.Join(" | ", duty.Id, duty.Subject, duty.Owner.Name, duty.Recipient?.Name ?? "-", State(duty.State), Say.Date(duty.Due));

    private static string State(DutyState state) => state switch
    {
        DutyState.MetOnTime => "met on time",
        DutyState.MetLate => "met late",
        DutyState.DueSoon => "due soon",
        DutyState.NotTriggered => "not triggered",
        _ => state.ToString().ToLowerInvariant(),
    };

    private static string Lines(string table) => string.Join('\n', table
        .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(line => string.Join(" | ", line.Split('|', StringSplitOptions.TrimEntries)))
        .Order(StringComparer.Ordinal));
}
