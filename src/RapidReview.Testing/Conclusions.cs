using System.Text;
using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Rules.Calendar;
using RapidReview.Rules.Explanation;
using RapidReview.Rules.Model;

namespace RapidReview.Testing;

/// <summary>
/// What advice concludes, one line for each finding, in Markdown: ids, subjects, outcomes, states, dates and parties, and what is
/// missing. Wording, sources and versions are left out, so that it changes only where a conclusion does.
/// </summary>
public static class Conclusions
{
    /// <summary>The conclusions of advice, the same to the byte for the same conclusions.</summary>
    /// <param name="advice">The advice.</param>
    /// <param name="title">The heading.</param>
    public static string Of(Advice advice, string title)
    {
        ArgumentNullException.ThrowIfNull(advice);
        var text = new StringBuilder();
        text.Append($"# {title}\n\nAs at {DateFact.At(advice.AsAt, London.DateOf(advice.AsAt))}.\n");
        foreach (var part in advice.Parts)
            Part(part, text);
        return text.ToString();
    }

    private static void Part(AdvicePart part, StringBuilder text)
    {
        var reading = part.Edition is { } edition ? $", forced edition {edition}" : part.Forced ? ", forced" : "";
        text.Append($"\n## {Wording.Nation(part.Nation)}: {string.Join(", ", part.Packs.Select(pack => pack.Id))}{reading}\n");
        Section("Duties", part.Duties.Where(duty => duty.Owed != Outcome.NotMet).Select(Duty), text);
        Section("Not owed", part.Duties.Where(duty => duty.Owed == Outcome.NotMet).Select(duty => Name(duty)), text);
        Section("Criteria and categories", part.Criteria.Cast<Finding>().Concat(part.Categories).Select(Plain), text);
        Section("Considerations", part.Considerations.Select(Plain), text);
        Section("Who took part", part.Quorum.Select(quorum => $"{Plain(quorum)} ({string.Join(", ", quorum.Partners.Select(partner => $"{CaseModel.CodeOf(partner.Partner)} {CaseModel.CodeOf(partner.Outcome)}"))})"), text);
        Section("Conflicts and prompts", part.Conflicts.Concat(part.Prompts).Select(Plain), text);
        Section("Checklists", part.Checklists.SelectMany(list => list.Items.Select(item => $"{Name(list)} {item.Id}: {CaseModel.CodeOf(item.State)}").Prepend(Plain(list))), text);
        Section("Missing", part.Missing.Select(fact => $"`{fact.Pointer}` {fact.Question}"), text);
    }

    private static void Section(string heading, IEnumerable<string> lines, StringBuilder text)
    {
        var all = lines.ToList();
        if (all.Count == 0)
            return;
        text.Append($"\n### {heading}\n");
        foreach (var line in all)
            text.Append($"- {line}\n");
    }

    private static string Duty(DutyFinding duty)
    {
        var said = new List<string> { $"{Name(duty)}: {CaseModel.CodeOf(duty.State)}" };
        if (duty.Owed != Outcome.Met)
            said.Add($"owed {CaseModel.CodeOf(duty.Owed)}");
        Add(duty.NotBefore ?? default, "not before");
        Add(duty.Due, "last day");
        Add(duty.Prudent.Equals(duty.Due) ? default : duty.Prudent, "prudently");
        Add(duty.Done, "done");
        said.Add($"by {duty.Owner.Name}{(duty.Recipient is { } recipient ? $" to {recipient.Name}" : "")}");
        return string.Join("; ", said);

        void Add(DateFact date, string name)
        {
            if (date.IsKnown)
                said.Add($"{name} {date}");
        }
    }

    private static string Plain(Finding finding) => $"{Name(finding)}: {CaseModel.CodeOf(Explanations.Outcome(finding))}";

    private static string Name(Finding finding) => $"`{finding.Id}` {finding.Subject}";
}
