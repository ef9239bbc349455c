using RapidReview.Documents.Words;
using RapidReview.Findings;

namespace RapidReview.Documents.Tests.Words;

public class GroupTests
{
    [Fact]
    public void What_came_out_alike_for_the_same_reasons_is_told_once() =>
        Assert.Equal("Leeds and Wakefield", Assert.Single(Group<CriterionFinding>.Of([Of("E08000035", Outcome.Met), Of("E08000036", Outcome.Met)])).About);

    [Fact]
    public void What_came_out_alike_for_other_reasons_is_told_apart() =>
        Assert.Equal(["Leeds", "Wakefield"], Group<CriterionFinding>.Of([Of("E08000035", Outcome.Met), Of("E08000036", Outcome.NotMet)]).Select(group => group.About));

    private static CriterionFinding Of(string authority, Outcome isThePlace) => new()
    {
        Id = "test.finding",
        Subject = $"authority:{authority}",
        Says = "something is so",
        Outcome = Outcome.NotMet,
        Derivation =
        [
            new Derivation
            {
                Text = "both hold",
                Outcome = Outcome.NotMet,
                Form = DerivationForm.All,
                Parts =
                [
                    new Derivation { Text = "the authority of the place is this authority", Outcome = isThePlace, Form = DerivationForm.Leaf },
                    new Derivation { Text = "something else holds", Outcome = Outcome.NotMet, Form = DerivationForm.Leaf },
                ],
            },
        ],
    };
}
