using RapidReview.Documents.Model;
using RapidReview.Documents.Tests.Support;
using RapidReview.Documents.Words;

namespace RapidReview.Documents.Tests.Panel;

public class DecisionSectionTests
{
    [Fact]
    public void Advice_and_decision_stand_side_by_side()
    {
        var paper = AdvisedCase.Of("example-decision-recorded").Paper;
        var rows = Assert.Single(paper.Blocks.OfType<Table>(), table => table.Columns[0].Header == "What was to be decided").Rows.Select(row => row.Cells.Select(cell => string.Join('\n', cell.Lines.Select(line => line.Text))).ToList()).ToDictionary(row => row[0], row => (row[1], row[2]), StringComparer.Ordinal);
        Assert.Equal(("2 of 8 considerations engaged, 3 open. None obliges to a review", "It is not to be undertaken"), rows["A local review"]);
        Assert.Equal(("0 of 3 considerations engaged, 3 open. None obliges to a review", "It is not recommended"), rows["A national review"]);
        Assert.Equal("Not all who are needed took part", rows["Who decided, and where"].Item1);
        Assert.Contains("Board-1, on a consideration (several areas): Two police areas held parts of the picture.", rows["Who did not agree"].Item2, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_record_lacks_is_told_as_the_advice_has_it()
    {
        var one = AdvisedCase.Of("example-decision-recorded");
        var told = one.Paper.Blocks.SkipWhile(block => block is not Heading { Text: DecisionWords.Lacking }).OfType<Listing>().First();
        Assert.Equal(one.Advice.Parts[0].Decision!.Lacks.Select(gap => gap.Says), told.Entries.Select(entry => entry.Line.Text));
    }

    [Fact]
    public void Where_nothing_is_decided_there_is_no_such_section() =>
        Assert.DoesNotContain(AdvisedCase.Of("example-two-children").Paper.Blocks.OfType<Heading>(), heading => heading.Text == DecisionWords.Heading);
}
