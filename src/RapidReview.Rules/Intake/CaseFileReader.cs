using System.Buffers;
using System.Text.Json;
using System.Text.Unicode;
using RapidReview.Cases;
using RapidReview.Facts;
using RapidReview.Problems;
using RapidReview.Rules.Intake.Spellings;
using RapidReview.Rules.Model;

namespace RapidReview.Rules.Intake;

/// <summary>
/// Reads a case file from JSON, strictly: whatever is given comes back as a file or as every problem that it has, never as
/// an exception. Bounded by <see cref="CaseLimits"/>. Pure and thread-safe.
/// </summary>
public static class CaseFileReader
{
    private static readonly Lazy<Spelling<CaseFile>> Root = new(() => SpellingFactory.Of(CaseModel.Root));

    private static readonly JsonDocumentOptions Strict = new()
    {
        AllowTrailingCommas = false,
        CommentHandling = JsonCommentHandling.Disallow,
        MaxDepth = CaseLimits.Depth,
    };

    /// <summary>Reads a case file from UTF-8; a byte order mark is allowed.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="documentName">What to call it in problems, such as a file name; empty for a text without a name.</param>
    /// <exception cref="ArgumentNullException"><paramref name="documentName"/> is null.</exception>
    public static Reading Read(ReadOnlyMemory<byte> utf8, string documentName = "")
    {
        ArgumentNullException.ThrowIfNull(documentName);
        var problems = new ProblemList(documentName);
        var text = utf8.Span.StartsWith("\ufeff"u8) ? utf8[3..] : utf8;
        var file = TextChecks.Find(text.Span) is { } problem ? Refuse(problem, problems) : ReadJson(text, problems);
        return problems.IsEmpty ? new Reading(file, []) : new Reading(null, problems.ToItems());
    }

    /// <summary>Reads a case file from a text.</summary>
    /// <param name="json">The text.</param>
    /// <param name="documentName">What to call it in problems, such as a file name; empty for a text without a name.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Reading Read(string json, string documentName = "")
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(documentName);
        if (json.Length > CaseLimits.Bytes)
            return Refused(IntakeProblems.TooLarge(), documentName);
        var buffer = new byte[json.Length * 3];
        var status = Utf8.FromUtf16(json, buffer, out var read, out var written, replaceInvalidSequences: false);
        return status == OperationStatus.Done
            ? Read(buffer.AsMemory(0, written), documentName)
            : Refused(LinePosition.At(buffer.AsSpan(0, written), written).Say(IntakeProblems.HalfCharacter), documentName);
    }

    private static CaseFile? ReadJson(ReadOnlyMemory<byte> text, ProblemList problems)
    {
        using var document = JsonDocument.Parse(text, Strict);
        var root = document.RootElement;
        if (VersionCheck.Find(root) is { } version)
            return Refuse(version, problems);
        var file = Root.Value.Read(root, Pointer.Root, problems);
        if (!problems.IsEmpty)
            return null;
        foreach (var problem in CaseChecks.Find(file!))
            problems.Add(problem);
        return file;
    }

    private static CaseFile? Refuse(Problem problem, ProblemList problems)
    {
        problems.Add(problem);
        return null;
    }

    private static Reading Refused(Problem problem, string documentName) =>
        new(null, Items.Of([problem with { Document = documentName }]));
}
