using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Problems;
using RapidReview.Rules.Conditions;
using RapidReview.Rules.Packs;
using RapidReview.Rules.Packs.Templates;
using RapidReview.Rules.Reasoning;

namespace RapidReview.Rules.Filling;

/// <summary>Takes parts of the advice for a document.</summary>
internal sealed class ExtractCompiler(RuleSet rules, DocumentTemplate template, List<Problem> problems)
{
    /// <summary>What is taken. Where the advice has nothing of it, a sentence that says so; for notes, which may be none, only where the document has one.</summary>
    public Func<FillContext, IEnumerable<FilledBlock>> Of(AdviceTemplate block)
    {
        Check(block);
        return context =>
        {
            var part = Reduce(block, context.Advice, context.Frame.Subject.Key);
            return !IsEmpty(block.Extract, part) ? [new FilledAdvice(block.Extract, part)]
                : (block.Otherwise ?? Nothing(block)) is { } none ? [new FilledParagraph(none, IsNote: false)]
                : [];
        };
    }

    private void Check(AdviceTemplate block)
    {
        for (var i = 0; i < block.Of.Count; i++)
        {
            if (rules.Names.Rule(block.Of[i]) is not (>= 0 and var rule))
                problems.Add(ConditionProblems.NoSuchRule(template.File, $"{block.At}/of/{i}", block.Of[i], rules.Names.NearestRule(block.Of[i])));
            else if (!IsOf(block.Extract, rules.Rules[rule].Kind))
                problems.Add(PackProblems.Malformed(template.File, $"{block.At}/of/{i}", $"`{block.Of[i]}` is a rule of the kind {Codes.Spell(rules.Rules[rule].Kind)}, of which {Codes.Spell(block.Extract)} tell nothing", "Name a rule of which this part of the advice tells, or take another part."));
        }

        var known = rules.Rules.Where(rule => block.Of.Count == 0 || block.Of.Contains(rule.Id, StringComparer.Ordinal)).SelectMany(rule => rule.Versions).SelectMany(version => version.Entries).Select(entry => entry.Id).ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < block.Entries.Count; i++)
        {
            if (!known.Contains(block.Entries[i]))
                problems.Add(PackProblems.NoSuchThing(template.File, $"{block.At}/items/{i}", "item of a checklist", block.Entries[i], DataFile.Nearest(block.Entries[i], known)));
        }
    }

    private static bool IsOf(AdviceExtract extract, FindingKind kind) => extract switch
    {
        AdviceExtract.Duties => kind == FindingKind.Duty,
        AdviceExtract.Considerations => kind == FindingKind.Consideration,
        AdviceExtract.Checklists => kind == FindingKind.Checklist,
        AdviceExtract.Notes => kind is FindingKind.Prompt or FindingKind.Conflict,
        AdviceExtract.Quorum => kind == FindingKind.Quorum,
        AdviceExtract.Timeline => kind is FindingKind.Duty or FindingKind.Clock,
        _ => true,
    };

    private static AdvicePart Reduce(AdviceTemplate block, AdvicePart part, string subject)
    {
        return part with
        {
            Duties = Of(AdviceExtract.Duties, part.Duties, AdviceExtract.Timeline),
            Clocks = Of(AdviceExtract.Timeline, part.Clocks),
            Considerations = Of(AdviceExtract.Considerations, part.Considerations),
            Quorum = Of(AdviceExtract.Quorum, part.Quorum),
            Prompts = Of(AdviceExtract.Notes, part.Prompts),
            Conflicts = Of(AdviceExtract.Notes, part.Conflicts),
            Checklists = Items.From(Of(AdviceExtract.Checklists, part.Checklists).Select(list => list with { Items = Items.From(list.Items.Where(item => block.Entries.Count == 0 || block.Entries.Contains(item.Id, StringComparer.Ordinal))) })),
            Missing = block.Extract == AdviceExtract.Questions
                ? Items.From(part.Missing.Where(fact => fact.Blocks.Any(held => IsMeant(held.Id, held.Subject))))
                : [],
        };

        Items<T> Of<T>(AdviceExtract extract, Items<T> findings, AdviceExtract? also = null)
            where T : Finding => block.Extract == extract || block.Extract == also ? Items.From(findings.Where(finding => IsMeant(finding.Id, finding.Subject)))
                : block.Extract == AdviceExtract.Questions ? findings
                : [];

        bool IsMeant(string id, string about) => (block.Of.Count == 0 || block.Of.Contains(id, StringComparer.Ordinal)) && Agrees(about, subject);
    }

    /// <summary>Whether a finding is about nothing else of the same kind: of another authority it belongs to that one's document.</summary>
    private static bool Agrees(string finding, string subject)
    {
        var parts = finding.Split('/');
        return subject.Split('/').All(part => parts.Contains(part, StringComparer.Ordinal) || !parts.Any(other => Kind(other) == Kind(part)));
    }

    private static string Kind(string part) => part.Split(':', 2)[0];

    private static bool IsEmpty(AdviceExtract extract, AdvicePart part) => extract switch
    {
        AdviceExtract.Duties => part.Duties.Count == 0,
        AdviceExtract.Considerations => part.Considerations.Count == 0,
        AdviceExtract.Checklists => part.Checklists.Count == 0,
        AdviceExtract.Notes => part.Prompts.Count + part.Conflicts.Count == 0,
        AdviceExtract.Quorum => part.Quorum.Count == 0,
        AdviceExtract.Questions => part.Missing.Count == 0,
        _ => false,
    };

    private static string? Nothing(AdviceTemplate block) => block.Extract switch
    {
        AdviceExtract.Duties or AdviceExtract.Considerations or AdviceExtract.Checklists or AdviceExtract.Quorum when block.Of.Count > 0 => "Nothing of it arises on what is recorded.",
        AdviceExtract.Duties => "No duty follows from what is encoded.",
        AdviceExtract.Considerations => "No consideration bears on what is recorded.",
        AdviceExtract.Checklists => "There is no checklist for it.",
        AdviceExtract.Quorum => "No meeting is recorded of which it could be said who was needed.",
        AdviceExtract.Questions => "No question is open.",
        _ => null,
    };
}
