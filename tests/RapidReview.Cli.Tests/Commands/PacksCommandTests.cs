using RapidReview.Cli.Tests.Support;

namespace RapidReview.Cli.Tests.Commands;

public class PacksCommandTests
{
    [Fact]
    public void The_list_reads_as_approved() => Approved.Matches("packs", Support.Cli.Run("packs").IsDone().Out);

    [Fact]
    public void A_pack_reads_as_approved() => Approved.Matches("packs-show-england", Support.Cli.Run("packs", "show", "england").IsDone().Out);

    [Fact]
    public void An_unknown_pack_is_a_problem() =>
        Assert.Contains("did you mean `england`?", Support.Cli.Run("packs", "show", "engalnd").IsRefused().Error);
}
