using NodaTime;
using RapidReview.Cases;
using RapidReview.Rules;
using RapidReview.Rules.Intake;
using RapidReview.Rules.Resolution;
using RapidReview.Testing.Generation;

namespace RapidReview.Testing;

/// <summary>An invented case, the moment for which advice is asked, and a pack or edition that is forced beside the natural parts. Prints as what one would type.</summary>
/// <param name="File">The case file, which intake accepts.</param>
/// <param name="AsAt">The moment.</param>
/// <param name="Forced">What is forced; null for nothing.</param>
public sealed record GeneratedCase(CaseFile File, Instant AsAt, ForcedEdition? Forced)
{
    /// <summary>How the advice is asked for.</summary>
    public AdviceOptions Options => new()
    {
        AsAt = AsAt,
        Forced = Forced is null ? [] : [Forced],
    };

    /// <summary>What an advisor decides on it.</summary>
    /// <param name="advisor">The advisor; it must know what is forced.</param>
    public Decision Decide(Advisor advisor)
    {
        ArgumentNullException.ThrowIfNull(advisor);
        return advisor.Decide(File, AsAt, Options);
    }

    /// <summary>The same with one entry or fact less, or without what is forced: to find the smallest case of which something holds.</summary>
    public IEnumerable<GeneratedCase> Smaller() => CaseFiles.Smaller(File)
        .Where(file => AsAtCase.Check(file).Count == 0)
        .Select(file => this with { File = file })
        .Prepend(this with { Forced = null })
        .Where(smaller => smaller != this);

    /// <summary>The moment, what is forced, and the case file as JSON.</summary>
    public override string ToString() => $"as at {AsAt}{(Forced is null ? "" : $", --pack {Forced}")}\n{CaseFileWriter.Write(File)}";
}
