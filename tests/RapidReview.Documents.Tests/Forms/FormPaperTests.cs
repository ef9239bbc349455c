using RapidReview.Documents.Forms;
using RapidReview.Documents.Model;
using RapidReview.Documents.Tests.Support;
using RapidReview.Documents.Writing;
using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Rules.Filling;
using RapidReview.Rules.Packs.Templates;

namespace RapidReview.Documents.Tests.Forms;

public class FormPaperTests
{
    private static readonly AdvisedCase One = AdvisedCase.Of("example-infant-head-injury");

    public static TheoryData<string> Documents => new(AdvisedCase.All.SelectMany(one => one.Filled.Select(filled => $"{one.Name} {filled.Id}")).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Documents))]
    public void Each_document_of_each_case_reads_as_approved(string name)
    {
        var (one, id) = (AdvisedCase.Of(name.Split(' ')[0]), name.Split(' ')[1]);
        Approved.Matches($"{one.Name}--{id}", "md", MarkdownPaper.Of(FormPaper.Of(Items.From(one.Filled.Where(filled => filled.Id == id)), one.File)));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Each_document_of_each_case_can_be_read_out_and_passes_as_a_file_for_Word(string name)
    {
        var (one, id) = (AdvisedCase.Of(name.Split(' ')[0]), name.Split(' ')[1]);
        var paper = FormPaper.Of(Items.From(one.Filled.Where(filled => filled.Id == id)), one.File);
        Readable.Page(HtmlPaper.Of(paper));
        Readable.Word(WordPaper.Of(paper));
    }

    [Fact]
    public void Each_kind_of_block_has_its_place_on_paper()
    {
        var text = Written(
            new FilledHeading(1, "The child"),
            new FilledParagraph("A paragraph.", IsNote: false),
            new FilledParagraph("For whoever fills it in.", IsNote: true),
            new FilledList(["one", "two"], Numbered: true),
            new FilledForm("Who", [Field(FieldState.Filled, "A"), Field(FieldState.ByHand), Field(FieldState.NotYetRecorded), Field(FieldState.CannotBeEstablished), Field(FieldState.DoesNotApply)]),
            new FilledTable("Actions", ["What"], [[Field(FieldState.Filled, "An invented action")]], 1),
            new FilledNewPage());
        Assert.All(["The child\n", "A paragraph.", "Note:\n  For whoever", "1. one", "Who:", "to be entered by hand", "not yet recorded", "cannot be established", "does not arise", "An invented action"], expected => Assert.Contains(expected, text, StringComparison.Ordinal));
    }

    [Fact]
    public void A_box_is_ticked_or_not_or_not_yet_known()
    {
        var text = Written(new FilledForm("Which", [new FilledField { Label = "Which", State = FieldState.Filled, Choices = [new("one", Outcome.Met), new("two", Outcome.NotMet), new("three", Outcome.Undetermined)] }]));
        Assert.All(["[ticked] one", "[not ticked] two", "[not yet known] three"], expected => Assert.Contains(expected, text, StringComparison.Ordinal));
    }

    [Fact]
    public void A_table_says_whether_its_rows_are_all_there_are()
    {
        Items<Items<FilledField>> one = [[Field(FieldState.Filled, "An invented action")]];
        Assert.Contains("not yet recorded", Written(new FilledTable("Actions", ["What"], [], 0, IsComplete: false)), StringComparison.Ordinal);
        Assert.Contains("None\n", Written(new FilledTable("Actions", ["What"], [], 0, IsComplete: true)), StringComparison.Ordinal);
        Assert.Contains("There may be others", Written(new FilledTable("Actions", ["What"], one, 0, IsComplete: false)), StringComparison.Ordinal);
        Assert.DoesNotContain("There may be others", Written(new FilledTable("Actions", ["What"], one, 0, IsComplete: true)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(AdviceExtract.Duties, "What must be done, by whom and by when")]
    [InlineData(AdviceExtract.Considerations, "What bears on a review")]
    [InlineData(AdviceExtract.Questions, "Questions for")]
    [InlineData(AdviceExtract.Timeline, "The timeline")]
    public void A_part_of_the_advice_is_told_as_the_panel_paper_tells_it(AdviceExtract extract, string expected) =>
        Assert.Contains(expected, Written(new FilledAdvice(extract, One.Advice.Parts[0])), StringComparison.Ordinal);

    [Fact]
    public void Its_marking_stands_on_it_in_every_format()
    {
        var paper = FormPaper.Of([Filled() with { Marking = "Confidential once filled in" }], One.File);
        Assert.Contains("Confidential once filled in.", TextPaper.Of(paper), StringComparison.Ordinal);
        Assert.Contains("**Confidential once filled in.**", MarkdownPaper.Of(paper), StringComparison.Ordinal);
        Assert.Contains("<strong>Confidential once filled in.</strong>", HtmlPaper.Of(paper), StringComparison.Ordinal);
        Assert.NotEqual(WordPaper.Of(paper with { Marking = null }), WordPaper.Of(paper));
    }

    [Fact]
    public void What_may_not_arise_and_what_is_only_a_comparison_say_so()
    {
        Assert.Contains("Whether this document arises waits for facts", TextPaper.Of(FormPaper.Of([Filled() with { Arises = Outcome.Undetermined }], One.File)), StringComparison.Ordinal);
        Assert.Contains("It is no advice.", TextPaper.Of(FormPaper.Of([Filled() with { Part = One.Advice.Parts[0] with { Forced = true } }], One.File)), StringComparison.Ordinal);
    }

    [Fact]
    public void Several_documents_stand_one_after_another_each_on_a_page_of_its_own()
    {
        var paper = FormPaper.Of([Filled(), Filled() with { Subject = "child:B" }], One.File);
        Assert.Equal("Visit", paper.Title);
        Assert.Single(paper.Blocks.OfType<PageBreak>());
        Assert.Equal(["Visit: child A", "Visit: child B"], paper.Blocks.OfType<Heading>().Where(heading => heading.Level == 1).Select(heading => heading.Text));
    }

    [Fact]
    public void Of_another_case_or_of_nothing_there_is_no_paper()
    {
        Assert.Throws<ArgumentException>(() => FormPaper.Of([], One.File));
        Assert.Throws<ArgumentException>(() => FormPaper.Of([Filled()], AdvisedCase.Of("example-two-children").File));
    }

    private static FilledField Field(FieldState state, params string[] values) => new() { Label = $"Field {state}", State = state, Values = Items.From(values) };

    private static string Written(params FilledBlock[] blocks) => TextPaper.Of(FormPaper.Of([Filled(blocks)], One.File));

    private static FilledDocument Filled(params FilledBlock[] blocks) => new()
    {
        Id = "rivers.visit",
        Title = "Visit",
        Pack = "rivers",
        Subject = "child:A",
        Arises = Outcome.Met,
        Sources = [],
        Blocks = Items.From(blocks),
        Advice = One.Advice,
        Part = One.Advice.Parts[0],
    };
}
