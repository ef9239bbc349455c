using RapidReview.Findings;
using RapidReview.Rules.Filling;

namespace RapidReview.Packs.Tests;

/// <summary>A document of the pack, filled from a case.</summary>
internal sealed class Paper(FilledDocument document)
{
    /// <summary>What stands where a case file holds nothing yet.</summary>
    public const string Open = "not yet recorded";

    /// <summary>What stands where people write.</summary>
    public const string ByHand = "by hand";

    /// <summary>What stands where the field does not arise.</summary>
    public const string None = "does not arise";

    /// <summary>What it is about.</summary>
    public string Subject => document.Subject;

    /// <summary>Whether it arises, or may.</summary>
    public Outcome Arises => document.Arises;

    /// <summary>How it is marked.</summary>
    public string? Marking => document.Marking;

    /// <summary>Its headings, in order.</summary>
    public IEnumerable<string> Headings => document.Blocks.OfType<FilledHeading>().Select(heading => heading.Text);

    /// <summary>Its paragraphs and the entries of its lists, in order.</summary>
    public IEnumerable<string> Sentences => document.Blocks.SelectMany(block => block switch
    {
        FilledParagraph paragraph => [paragraph.Text],
        FilledList list => list.Entries,
        _ => Enumerable.Empty<string>(),
    });

    private IEnumerable<FilledField> Fields => document.Blocks.SelectMany(block => block switch
    {
        FilledForm form => form.Fields,
        FilledTable table => table.Rows.SelectMany(row => row),
        _ => Enumerable.Empty<FilledField>(),
    });

    /// <summary>The documents that arise for a case, or may: one for each subject.</summary>
    public static IReadOnlyList<Paper> All(CaseText the, string id, string? asAt = null, params string[] forced) =>
        [.. the.Fill(PackUnderTest.Advisor, PackUnderTest.Prefix + id, asAt, forced).Select(document => new Paper(document))];

    /// <summary>The one that arises, or may.</summary>
    public static Paper Of(CaseText the, string id, string? asAt = null) => Assert.Single(All(the, id, asAt));

    /// <summary>What stands under a label, the first time that it is there.</summary>
    public string At(string label) => Lines(label).FirstOrDefault() ?? throw new ArgumentException($"No field is called {label}.", nameof(label));

    /// <summary>What stands under a label, each time that it is there.</summary>
    public IEnumerable<string> Lines(string label) => Fields.Where(field => field.Label == label).Select(Said);

    /// <summary>Every field that a case file could fill: not those that are written by hand or do not arise.</summary>
    public IEnumerable<(string Label, string Said)> FromTheCase => Fields
        .Where(one => one.State is not (FieldState.ByHand or FieldState.DoesNotApply))
        .Select(one => (one.Label, Said(one)));

    /// <summary>The rows of a table.</summary>
    public IEnumerable<string> Rows(string caption) =>
        document.Blocks.OfType<FilledTable>().Where(table => table.Caption == caption).SelectMany(table => table.Rows).Select(row => string.Join(" | ", row.Select(Said)));

    private static string Said(FilledField field) => field.Choices.Count > 0 && field.State != FieldState.DoesNotApply
        ? string.Join(", ", field.Choices.Select(choice => $"{Mark(choice.Outcome)} {choice.Says}"))
        : field.State switch
        {
            FieldState.Filled => string.Join(", ", field.Values),
            FieldState.ByHand => ByHand,
            FieldState.CannotBeEstablished => "cannot be established",
            FieldState.DoesNotApply => None,
            _ => Open,
        };

    private static char Mark(Outcome outcome) => outcome switch { Outcome.Met => 'x', Outcome.NotMet => '-', _ => '?' };
}
