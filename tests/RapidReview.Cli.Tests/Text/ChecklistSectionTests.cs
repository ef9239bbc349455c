using NodaTime;
using RapidReview.Cases;
using RapidReview.Cli.Machine;
using RapidReview.Cli.Text;
using RapidReview.Documents.Writing;
using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Law;
using RapidReview.Rules.Explanation;

namespace RapidReview.Cli.Tests.Text;

public class ChecklistSectionTests
{
    private static readonly ChecklistFinding Open = List(
        Outcome.Undetermined,
        Item("born", "the child's date of birth", ChecklistItemState.Done),
        Item("died", "the date of death", ChecklistItemState.Undetermined, Supplier.Health),
        Item("siblings", "the brothers and sisters", ChecklistItemState.Undetermined, Supplier.LocalAuthority),
        Item("school", "the school", ChecklistItemState.Undetermined, Supplier.LocalAuthority),
        Item("name", "the child's name", ChecklistItemState.ByHand));

    [Fact]
    public void A_checklist_says_how_far_it_is_done_and_whom_to_ask_for_the_rest() => Assert.Equal(
        """
        Checklists

          STILL OPEN  The information for the form (child A): 1 of 4 done. Test Act s.1
          [reported]
            Not known  the date of death. Ask health: the treating hospital, the
                       paediatrician or the board that commissions health care.
                       the brothers and sisters; the school. Ask the local authority's
                       children's services.
            By hand    the child's name.

        """.ReplaceLineEndings("\n"),
        Text(Open, 80));

    [Fact]
    public void What_is_not_done_comes_first()
    {
        var lines = Text(List(Outcome.NotMet, Item("born", "the date of birth", ChecklistItemState.Undetermined), Item("records", "secure the records", ChecklistItemState.NotDone)), 80).Split('\n');
        Assert.StartsWith("  NOT COMPLETE  The information for the form (child A): 0 of 2 done.", lines[2]);
        Assert.Equal(["    Not done   secure the records.", "    Not known  the date of birth."], lines[4..6]);
    }

    [Fact]
    public void What_is_complete_is_told_in_a_line() =>
        Assert.Contains("  COMPLETE  The information for the form (child A): 1 of 1 done.", Text(List(Outcome.Met, Item("born", "the date of birth", ChecklistItemState.Done)), 120), StringComparison.Ordinal);

    [Fact]
    public void What_nobody_could_say_is_told_apart()
    {
        var item = Item("died", "the date of death", ChecklistItemState.Undetermined, Supplier.Police);
        Assert.Contains(
            "the date of death. Ask the police. Asked before; nobody could say.",
            Text(List(Outcome.Undetermined, item with { Missing = [item.Missing[0] with { CannotBeEstablished = true }] }), 120),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(40)]
    [InlineData(60)]
    [InlineData(120)]
    public void No_line_is_wider_than_the_screen(int width) => Assert.All(Text(Open, width).Split('\n'), line => Assert.InRange(line.Length, 0, width));

    [Fact]
    public void Without_checklists_there_is_no_section() => Assert.Equal("", Written(new AdvicePart { Nation = Nation.England, Jurisdiction = "", Arrangement = "", Packs = [] }, 80));

    [Fact]
    public void What_holds_up_a_checklist_as_a_whole_is_missing_like_anything_else()
    {
        var missing = new MissingFact { Pointer = "/children/0/recovered", Question = "Has the child recovered?", Ask = Supplier.Health, Blocks = [new FindingRef { Id = "test.form", Subject = "child:A" }] };
        var page = new Page(120);
        MissingSection.Write(page, Of(Open) with { Missing = [missing] });
        Assert.Contains("Holds up: the checklist of the information for the form.", PlainText.Of(page), StringComparison.Ordinal);
    }

    [Fact]
    public void Explained_every_item_has_its_own_reason()
    {
        var advice = new Advice { Case = "INVENTED", AsAt = Instant.FromUtc(2024, 4, 26, 12, 0), Engine = "test", CalendarVersion = "test", Parts = [Of(Open)] };
        var text = PlainText.Of(ExplanationPaper.Of(advice, Explanations.Of(advice, "test.form", null), Screen.Plain));
        Assert.Contains("  STILL OPEN  The information for the form: 1 of 4 done.\n", text, StringComparison.Ordinal);
        Assert.Contains("  [done] The child's date of birth\n    [yes] the child's date of birth is recorded\n", text, StringComparison.Ordinal);
        Assert.Contains("  [not yet known] The date of death\n    [not yet known] the date of death is recorded\n", text, StringComparison.Ordinal);
        Assert.Contains("  [by hand] The child's name\n", text, StringComparison.Ordinal);
        Assert.Contains("  - What of the date of death?\n", text, StringComparison.Ordinal);
    }

    private static string Text(ChecklistFinding checklist, int width) => Written(Of(checklist), width);

    private static string Written(AdvicePart part, int width)
    {
        var page = new Page(width);
        ChecklistSection.Write(page, part);
        return PlainText.Of(page);
    }

    private static AdvicePart Of(ChecklistFinding checklist) => new()
    {
        Nation = Nation.England,
        Jurisdiction = "",
        Arrangement = "",
        Packs = [new PackUsed { Id = "test", Version = "1", Digest = "0123456789abcdef" }],
        Checklists = [checklist],
    };

    private static ChecklistFinding List(Outcome outcome, params ReadOnlySpan<ChecklistItem> items) => new()
    {
        Id = "test.form",
        Subject = "child:A",
        Says = "the information for the form",
        Outcome = outcome,
        Items = Items.Of(items),
        Sources = [new Source { Provision = "test-act/1", Citation = "Test Act s.1", Says = "", Rank = AuthorityRank.Act, Verification = Verification.Reported, From = new(2018, 1, 1) }],
    };

    private static ChecklistItem Item(string id, string says, ChecklistItemState state, Supplier? ask = null) => new()
    {
        Id = id,
        Says = says,
        State = state,
        Derivation = state == ChecklistItemState.ByHand ? [] : [new Derivation { Text = $"{says} is recorded", Outcome = state == ChecklistItemState.Done ? Outcome.Met : state == ChecklistItemState.NotDone ? Outcome.NotMet : Outcome.Undetermined }],
        Missing = ask is { } whom ? [new MissingFact { Pointer = $"/{id}", Question = $"What of {says}?", Ask = whom, Blocks = [] }] : [],
    };
}
