using RapidReview.Cases;
using RapidReview.Rules.Intake;

namespace RapidReview.Rules.Tests.Support;

/// <summary>A generated case file that intake accepts. It prints as JSON.</summary>
public sealed record AnyCase(CaseFile File)
{
    public override string ToString() => CaseFileWriter.Write(File);
}
