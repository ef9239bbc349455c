using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using RapidReview.Cases;
using RapidReview.Documents.Model;
using RapidReview.Documents.Panel;
using RapidReview.Documents.Tests.Support;
using RapidReview.Documents.Words;
using RapidReview.Documents.Writing;
using RapidReview.Rules;
using RapidReview.Rules.Packs;

namespace RapidReview.Documents.Tests.Panel;

public class ViewSectionTests
{
    private static readonly Advisor Both = Advisor.For(Cores.England, Cores.Wales);

    [Fact]
    public void Each_disputed_fact_stands_with_who_says_what_and_what_it_changes()
    {
        var rows = Table(AdvisedCase.Of("example-agencies-disagree").Paper).Rows.Select(row => row.Cells.Select(cell => string.Join('\n', cell.Lines.Select(line => line.Text))).ToList()).ToList();
        Assert.Equal(5, rows.Count);
        var sent = Assert.Single(rows, row => row[0] == "When was the notification sent? (notification N1)");
        Assert.Equal("The file: Tuesday 9 April 2024.\nNational-panel: Thursday 11 April 2024, said on Friday 12 April 2024; source: Acknowledgement of the notification.", sent[1]);
        Assert.Contains("done in time, last day Wednesday 10 April 2024 becomes done late, last day Wednesday 10 April 2024.", sent[2], StringComparison.Ordinal);
        Assert.Equal("Whoever is right, the advice is the same.", Assert.Single(rows, row => row[0] == "Has the child recovered? (child A)")[2]);
    }

    [Fact]
    public void Where_agencies_agree_there_is_no_such_section() =>
        Assert.DoesNotContain(AdvisedCase.Of("example-two-children").Paper.Blocks.OfType<Heading>(), heading => heading.Text == ViewWords.Heading);

    [Fact]
    public void A_paper_without_the_views_says_that_they_are_not_in_it()
    {
        var one = AdvisedCase.Of("example-agencies-disagree");
        Assert.Contains(PanelPaper.Of(one.Advice, one.File).Blocks.OfType<Paragraph>(), paragraph => paragraph.Line.Text == ViewWords.NotWorkedOut);
    }

    [Fact]
    public void What_a_body_is_called_and_its_source_are_text_and_nothing_else() => Prop.ForAll(Hostile.Text, text =>
    {
        var one = AdvisedCase.Of("example-two-children");
        var file = one.File with { Assertions = [new Assertion { Fact = "/children/0/recovered", By = text, Value = "true", Source = text }] };
        var paper = PanelPaper.Of(one.Advice, file, views: Both.Views(file, Instant.MaxValue));
        Assert.DoesNotContain("<script", HtmlPaper.Of(paper), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<img", HtmlPaper.Of(paper), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(TextPaper.Of(paper), letter => letter is not '\n' && (char.IsControl(letter) || letter is '\u202E' or '\u2066'));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(30));

    private static Table Table(Document paper) => Assert.Single(paper.Blocks.OfType<Table>(), table => table.Columns[0].Header == "Fact");
}
