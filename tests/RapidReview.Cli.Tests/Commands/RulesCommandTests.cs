using RapidReview.Cli.Tests.Support;

namespace RapidReview.Cli.Tests.Commands;

public class RulesCommandTests
{
    [Fact]
    public void The_catalogue_reads_as_approved() => Approved.Matches("rules", Support.Cli.Run("rules").IsDone().Out);

    [Fact]
    public void One_rule_is_shown_alone()
    {
        var text = Support.Cli.Run("rules", "england.rapid-review.start").IsDone().Out;

        Assert.StartsWith("england.rapid-review.start\n", text);
        Assert.DoesNotContain("england.rapid-review.owed", text);
    }

    [Fact]
    public void The_beginning_of_an_id_shows_its_topic() => Assert.Contains("england.rapid-review.owed\n", Support.Cli.Run("rules", "england.rapid-review").IsDone().Out);

    [Fact]
    public void An_unknown_rule_is_a_problem() =>
        Assert.Contains("did you mean `england.rapid-review.start`?", Support.Cli.Run("rules", "england.rapid-review.strat").IsRefused().Error);
}
