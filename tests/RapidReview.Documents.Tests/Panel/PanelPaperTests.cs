using RapidReview.Documents.Model;
using RapidReview.Documents.Panel;
using RapidReview.Documents.Tests.Support;
using RapidReview.Documents.Words;
using RapidReview.Documents.Writing;
using RapidReview.Findings;

namespace RapidReview.Documents.Tests.Panel;

public class PanelPaperTests
{
    public static TheoryData<string> Cases => AdvisedCase.Names;

    [Theory]
    [InlineData("example-infant-head-injury")]
    [InlineData("example-infant-head-injury-forced")]
    [InlineData("example-still-open")]
    [InlineData("example-two-children")]
    [InlineData("example-agencies-disagree")]
    [InlineData("example-decision-recorded")]
    [InlineData("tees-infant-head-injury")]
    [InlineData("tees-local-review")]
    [InlineData("staffordshire-christmas-two-authorities")]
    [InlineData("staffordshire-stoke-child-visiting-wales")]
    [InlineData("salford-V12")]
    [InlineData("mid-and-west-wales-V10")]
    public void The_paper_reads_as_approved(string name) => Approved.Matches(name, "md", MarkdownPaper.Of(AdvisedCase.Of(name).Paper));

    [Theory]
    [InlineData("example-infant-head-injury")]
    [InlineData("example-still-open")]
    public void The_paper_in_plain_text_reads_as_approved(string name) => Approved.Matches(name, "txt", TextPaper.Of(AdvisedCase.Of(name).Paper));

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_duty_that_is_owed_or_may_be_is_on_the_first_page_with_its_day_and_state(string name)
    {
        var one = AdvisedCase.Of(name);
        var summary = one.Paper.Blocks.TakeWhile(block => block is not PageBreak).OfType<Table>().SelectMany(table => table.Rows).Select(row => string.Join('\n', row.Cells.SelectMany(cell => cell.Lines).Select(line => line.Text))).ToList();
        foreach (var duty in one.Advice.Parts.Where(part => !part.Forced).SelectMany(part => part.Duties).Where(duty => duty.Owed == Outcome.Met))
        {
            Assert.Contains(summary, row => row.Contains(DutyWords.Sentence(duty), StringComparison.Ordinal)
                && (!duty.Due.IsKnown || row.Contains(Rules.Explanation.Wording.Date(duty.Due), StringComparison.Ordinal))
                && row.Contains(DutyWords.State(duty), StringComparison.OrdinalIgnoreCase));
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_question_that_is_worth_asking_is_asked(string name)
    {
        var one = AdvisedCase.Of(name);
        var cells = one.Paper.Blocks.OfType<Table>().SelectMany(table => table.Rows).SelectMany(row => row.Cells).SelectMany(cell => cell.Lines).Select(line => line.Text).ToHashSet(StringComparer.Ordinal);
        Assert.All(one.Advice.Parts.Where(part => !part.Forced).SelectMany(part => Questions.Asked(part).SelectMany(asked => asked)), fact => Assert.Contains(fact.Question, cells));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void What_people_read_holds_no_identifier_of_a_rule_and_no_place_in_a_file(string name)
    {
        var one = AdvisedCase.Of(name);
        var text = MarkdownPaper.Of(one.Paper with { MadeWith = "" }).Replace("\\", "", StringComparison.Ordinal);
        Assert.All(one.Advice.Parts.SelectMany(Rules.Explanation.Explanations.All).Select(finding => finding.Id).Distinct(StringComparer.Ordinal), id => Assert.DoesNotContain(id, text, StringComparison.Ordinal));
        Assert.All(one.Advice.Parts.SelectMany(part => part.Missing).Select(fact => fact.Pointer), pointer => Assert.DoesNotContain(pointer, text, StringComparison.Ordinal));
    }

    [Fact]
    public void What_applies_comes_before_what_was_forced_and_is_not_hidden()
    {
        var headings = AdvisedCase.Of("example-infant-head-injury-forced").Paper.Blocks.OfType<Heading>().Select(heading => heading.Text).ToList();
        Assert.InRange(headings.IndexOf("England"), 0, headings.IndexOf("Comparison, not advice: england as in wt2018") - 1);
        Assert.Contains(Changes.Heading, headings);
    }

    [Fact]
    public void Where_two_nations_law_applies_both_are_told_under_each_topic()
    {
        var one = AdvisedCase.All.First(one => one.Advice.Parts.Count(part => !part.Forced) > 1);
        var headings = one.Paper.Blocks.OfType<Heading>().Where(heading => heading.Level == 2).Select(heading => heading.Text).ToList();
        Assert.True(headings.Count(text => text == "England") > 2 && headings.Count(text => text == "Wales") > 2, one.Name);
    }

    [Fact]
    public void What_is_not_known_is_never_told_as_a_no()
    {
        var one = AdvisedCase.Of("example-still-open");
        var text = TextPaper.Of(one.Paper).ReplaceLineEndings(" ");
        Assert.Contains("Cannot be said yet", text, StringComparison.Ordinal);
        Assert.All(one.Advice.Parts.SelectMany(part => part.Duties).Where(duty => duty.Owed == Outcome.Undetermined), duty =>
            Assert.DoesNotContain($"must {duty.Says}.", text, StringComparison.Ordinal));
    }

    [Fact]
    public void A_case_whose_law_is_not_encoded_says_so()
    {
        var text = TextPaper.Of(AdvisedCase.Parse("""{ "schemaVersion": 1, "case": "INVENTED", "incident": { "place": { "nation": "scotland" } }, "children": [{ "ref": "A", "residence": { "nation": "scotland" } }] }""").Paper);
        Assert.Contains("no rules for Scotland are loaded", text.ReplaceLineEndings(" "), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_another_case_is_refused() =>
        Assert.Throws<ArgumentException>(() => PanelPaper.Of(AdvisedCase.Of("example-still-open").Advice, AdvisedCase.Of("example-two-children").File));

    [Fact]
    public void What_the_meeting_answered_stands_beside_what_the_facts_show()
    {
        var file = File.ReadAllText(Repository.Path("examples", "infant-head-injury", "case.json"))
            .Replace("\"events\":", """ "agencyInvolvement": { "severalPoliceAreas": true }, "answers": { "considerations": { "items": [{ "consideration": "agencies-working-together", "answer": "engaged" }, { "consideration": "recurrent-themes", "answer": "cannot-say" }] } }, "events":""", StringComparison.Ordinal);
        var rows = AdvisedCase.Parse(file).Paper.Blocks.OfType<Table>().Where(table => table.Columns[0].Header == "Consideration").SelectMany(table => table.Rows).ToDictionary(row => row.Cells[0].Lines[0].Text, row => row.Cells.Skip(1).Select(cell => cell.Lines[0].Text).ToList(), StringComparer.Ordinal);

        Assert.Equal(["Nothing recorded that speaks for it", "Engaged", "Engaged"], rows["The case raises concerns about agencies working together (the whole case)."]);
        Assert.Equal(["Nothing recorded that speaks for it", "Considered; it cannot say yet", "For the meeting to judge"], rows["The case highlights, or may highlight, recurrent themes (the whole case)."]);
        Assert.Equal("More than one police area was involved.", rows["More than one local authority, police area or integrated care board was involved (the whole case)."][0]);
        Assert.Equal("No answer recorded", rows["There is cause for concern about a single agency (the whole case)."][1]);
    }
}
