using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using RapidReview.Documents.Model;
using RapidReview.Findings;
using RapidReview.Rules.Filling;

namespace RapidReview.Documents.Tests.Support;

/// <summary>Text that means to be more than text.</summary>
internal static class Hostile
{
    private static readonly string[] Pieces =
    [
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onload='x", "]]>", "<!--", "-->", "&amp;", "&#60;", "</style>", "</title>",
        "\u202Eabc", "\u200F", "\u2066", "\u200B", "\uFEFF", "\0", "\u0007", "\u001B[31m", "\u0085", "\u2028", "\r\nBEGIN:VEVENT", "\n", "\t", "\uD800", "\uDC00", "\uFFFE", "\uE000",
        "=cmd|'/c calc'!A1", "+1", "-1", "@SUM(1)", "1. ", "12) ", "# ", "## x", "| a | b |", "|", "`", "```", "~~~", "**", "__x__", "*x*", "[x](http://example.test)", "![x](y)", "[x]: y",
        "http://example.test", "www.example.test", "a@example.test", "$x$", "~~x~~", "> ", "- ", "===", "---", ": x", "\\", "\\n", ";", ",", "{{x}}", "{.x #y}", "<br>",
        "child A", " ", "  ", "\u00E9\u0301", "\uFDFA", "\U0001F600", "\u05D0\u05D1", new string('x', 10_000), new string('\u0416', 3_000),
    ];

    /// <summary>Any text, mostly of pieces that have done harm somewhere; it has at least one letter.</summary>
    public static Arbitrary<string> Text => (
        from count in Gen.Choose(1, 6)
        from pieces in Gen.Elements(Pieces).ListOf(count)
        select $"{string.Concat(pieces)}x").ToArbitrary();

    /// <summary>A paper with a text in every place that holds text.</summary>
    public static Document Paper(string text) => new()
    {
        Title = text,
        Reference = text,
        AsAt = Instant.FromUtc(2025, 1, 1, 12, 0),
        MadeWith = text,
        Marking = text,
        Blocks =
        [
            new Heading(1, text),
            new Paragraph(text),
            new Heading(2, text),
            new Listing([new ListEntry(text, [text, text]), new ListEntry(text)]),
            new Listing([new ListEntry(text), new ListEntry(text)], Numbered: true),
            new Heading(3, text),
            new Table(text, [new(text), new(text), new(text)], [new([text, text, new([text, text])]), new([text, new([]), text])]),
            new Form(text, [.. Enum.GetValues<FieldState>().Select(state => new FormField { Label = text, State = state, Value = state == FieldState.Filled ? [text] : [], Note = text })]),
            new Checks([.. Enum.GetValues<ChecklistItemState>().Select(state => new Model.Check(text, state, text))]),
            new Callout(text, [text]),
            new Picture(
                text,
                text,
                new Drawing(100, 100,
                [
                    .. Enum.GetValues<Fill>().Select(fill => new BoxShape(1, 1, 5, 5, fill)),
                    .. Enum.GetValues<Stroke>().Select(stroke => new StrokeShape(1, 9, 5, 5, stroke)),
                    .. Enum.GetValues<Mark>().Select(mark => new MarkShape(1, 1, mark)),
                    .. Enum.GetValues<Anchor>().Select(anchor => new LabelShape(50, 50, text, anchor)),
                ]),
                new Table(text, [new(text)], [new([text])])),
            new PageBreak(),
            new Heading(1, text),
            new Paragraph(Line.Of(text, text)),
            new Heading(1, text),
            new Paragraph(text),
        ],
    };
}
