using FsCheck;
using FsCheck.Fluent;
using RapidReview.Cases;
using RapidReview.Rules.Intake;

namespace RapidReview.Rules.Tests.Support;

/// <summary>A case file made up from the model, which intake accepts. It prints as JSON.</summary>
public sealed record AnyCase(CaseFile File)
{
    /// <summary>Case files, with a shrinker that leaves out one entry or fact at a time.</summary>
    public static Arbitrary<AnyCase> Arbitrary { get; } = Arb.From(Gen.Choose(0, int.MaxValue).Select(Of), Shrink);

    public static AnyCase Of(int seed) => new(CaseFiles.Of(seed));

    public static IEnumerable<AnyCase> Shrink(AnyCase given) => CaseFiles.Smaller(given.File).Select(file => new AnyCase(file));

    public override string ToString() => CaseFileWriter.Write(File);
}
