using NodaTime;
using RapidReview.Cases;
using RapidReview.Facts;
using RapidReview.Problems;
using RapidReview.Rules.Intake;
using RapidReview.Rules.Model;
using RapidReview.Rules.Model.Arranging;

namespace RapidReview.Rules.Resolution;

/// <summary>
/// A case as it is seen at a moment. Facts dated certainly later are set aside; where the file's events are complete up to
/// the moment, an event that is not recorded did not happen; entries about the same thing are joined, and lists stand in
/// one order whatever order they came in. Immutable and thread-safe.
/// </summary>
public sealed class AsAtCase
{
    private static readonly Lazy<RecordView<CaseFile>> View = new(() => RecordView<CaseFile>.Of(CaseModel.Root)!);

    private readonly CaseFile _given;
    private readonly Viewpoint _from;
    private Trace? _trace;
    private Items<SetAside>? _setAside;

    private AsAtCase(CaseFile given, CaseFile seen, Instant asAt, Viewpoint from) =>
        (_given, File, AsAt, _from) = (given, seen, asAt, from);

    /// <summary>The moment.</summary>
    public Instant AsAt { get; }

    /// <summary>The case as it is seen. Equal for files that differ only in the order and repetition of their entries.</summary>
    public CaseFile File { get; }

    /// <summary>From where it is seen.</summary>
    internal Viewpoint From => _from;

    /// <summary>What is dated later than the moment, in the order of the file as it was given.</summary>
    public Items<SetAside> SetAside => _setAside ??= _from.HasSeenLater ? FindSetAside() : [];

    private Trace Trace => _trace ??= TraceFactory.Of(CaseModel.Root, [new(_given, Pointer.Root)], _from);

    /// <summary>The case at a moment. The file should be one that <see cref="Check"/> accepts.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="file"/> is null.</exception>
    public static AsAtCase Of(CaseFile file, Instant asAt)
    {
        ArgumentNullException.ThrowIfNull(file);
        var from = Viewpoint.At(asAt, file.Events.CompleteTo);
        var seen = file;
        View.Value.See(ref seen, from);
        return new(file, seen, asAt, from);
    }

    /// <summary>
    /// What stands in the way of using a file that was built rather than read: entries about the same thing that disagree,
    /// and facts that cannot be. A file that was read has been checked.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="file"/> is null.</exception>
    public static Items<Problem> Check(CaseFile file) => CaseChecks.Find(file);

    /// <summary>
    /// Where something in <see cref="File"/> stands in the file as it was given: through order, joined entries (the first
    /// that says it), entries that were set aside, and the <c>items</c> of lists that state their completeness. A fact
    /// that is worked out leads to where it comes from.
    /// </summary>
    /// <param name="pointer">A place in <see cref="File"/>, such as <c>/children/0/bornOn</c> or <c>/agencies/2/kind</c>.</param>
    /// <returns>The JSON pointer; the pointer itself where there is no such place.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="pointer"/> is null.</exception>
    public string OriginalPointer(string pointer)
    {
        ArgumentNullException.ThrowIfNull(pointer);
        return Trace.Follow(pointer)?.Origin.ToString() ?? pointer;
    }

    /// <summary>
    /// Whether the file as it was given says anything at a place in <see cref="File"/>. Not where a date was set aside, or
    /// where it was only concluded that something did not happen.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="pointer"/> is null.</exception>
    public bool Exists(string pointer)
    {
        ArgumentNullException.ThrowIfNull(pointer);
        return Trace.Follow(pointer) is { IsSaid: true };
    }

    private Items<SetAside> FindSetAside()
    {
        var found = new List<SetAside>();
        Trace.FindSetAside((at, says, on) => found.Add(new(at.ToString(), on, says)), "");
        return Items.From(found);
    }
}
