using NodaTime;
using RapidReview.Cases;
using RapidReview.Facts;
using RapidReview.Rules;
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
/// <param name="Changed">The case with those facts.</param>
internal sealed record Asked(Advisor Advisor, CaseFile File, Instant Now, AdviceOptions Options, Items<CaseChange> Supposed, CaseFile Changed)
{
    public Decision Decide() => Advisor.Decide(File, Now, Options);

    /// <summary>The documents that arise: one, or all where none is named.</summary>
    public Items<FilledDocument> Fill(string? id) => Advisor.Fill(File, Now, Options, id);

    public CaseViews Views() => Advisor.Views(File, Now, Options);

    /// <summary>The views where the file keeps what bodies say; null where it does not.</summary>
    public CaseViews? ViewsIfAny() => File.Assertions.Count > 0 ? Views() : null;

    /// <summary>The same of the case as it is supposed.</summary>
    public Asked AsSupposed() => this with { File = Changed, Supposed = [] };

    /// <summary>What is supposed beside the case as it is, for the same moment.</summary>
    public WhatIf WhatIf(Decision before) => new() { Supposed = Supposed, Before = before, After = Advisor.Decide(Changed, Now, Options with { AsAt = before.AsAt }) };
}
