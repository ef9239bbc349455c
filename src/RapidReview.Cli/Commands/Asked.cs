using NodaTime;
using RapidReview.Cases;
using RapidReview.Facts;
using RapidReview.Rules;
using RapidReview.Rules.Explanation;
using RapidReview.Rules.Filling;
using RapidReview.Rules.Intake;
using RapidReview.Rules.Views;

namespace RapidReview.Cli.Commands;

/// <summary>What was asked, read and found usable.</summary>
/// <param name="Advisor">Who advises.</param>
/// <param name="File">The case.</param>
/// <param name="Now">The present moment.</param>
/// <param name="Options">How advice is asked for.</param>
/// <param name="Supposed">Facts that are supposed to be otherwise; empty for none.</param>
internal sealed record Asked(Advisor Advisor, CaseFile File, Instant Now, AdviceOptions Options, Items<CaseChange> Supposed)
{
    public Decision Decide() => Advisor.Decide(File, Now, Options);

    public Items<FindingExplanation> Explain(string id, string? subject) => Advisor.Explain(File, id, subject, Now, Options);

    public Items<TurnRow> Questions() => Advisor.Questions(File, Now, Options);

    /// <summary>The documents that arise: one, or all where none is named.</summary>
    public Items<FilledDocument> Fill(string? id) => Advisor.Fill(File, Now, Options, id);

    public CaseViews Views() => Advisor.Views(File, Now, Options);

    /// <summary>The views where the file keeps what bodies say; null where it does not.</summary>
    public CaseViews? ViewsIfAny() => File.Assertions.Count > 0 ? Views() : null;

    /// <summary>The same of the case as it is supposed.</summary>
    public Asked AsSupposed() => Supposed.Count == 0 ? this : this with { File = CaseChanges.Apply(File, Supposed).File!, Supposed = [] };

    public WhatIf WhatIf() => Advisor.WhatIf(File, Supposed, Now, Options);
}
