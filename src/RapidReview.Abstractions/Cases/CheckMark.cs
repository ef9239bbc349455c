namespace RapidReview.Cases;

/// <summary>
/// Notes that a case file has passed its checks, so that they are made once however often it is advised on. A copy carries
/// the mark of its original, which does not cover it. It is no fact: all marks are equal.
/// </summary>
internal readonly struct CheckMark : IEquatable<CheckMark>
{
    private readonly CaseFile? _passed;

    private CheckMark(CaseFile passed) => _passed = passed;

    public static CheckMark For(CaseFile passed) => new(passed);

    /// <summary>Whether it is this very file that has passed.</summary>
    public bool Covers(CaseFile file) => ReferenceEquals(_passed, file);

    public bool Equals(CheckMark other) => true;

    public override bool Equals(object? obj) => obj is CheckMark;

    public override int GetHashCode() => 0;
}
