using RapidReview.Cli.Tests.Support;
using RapidReview.Rules.Model;

namespace RapidReview.Cli.Tests.Machine;

public class DiskTests
{
    [Fact]
    public void A_missing_file_is_a_problem()
    {
        using var folder = new Folder();

        Assert.Contains("RR402", Support.Cli.Run("advise", folder["no-such.json"]).IsRefused().Error);
        Assert.Contains("RR402", Support.Cli.Run("advise", folder["no/such.json"]).IsRefused().Error);
        Assert.Contains("RR402", Support.Cli.Run("advise", "").IsRefused().Error);
    }

    [Fact]
    public void A_directory_is_a_problem()
    {
        using var folder = new Folder();

        Assert.Contains("RR403", Support.Cli.Run("advise", folder["."]).IsRefused().Error);
    }

    [Fact]
    public void A_file_that_is_too_large_is_a_problem()
    {
        using var folder = new Folder();
        var file = folder.Write("large.json", new string(' ', CaseLimits.Bytes + 1));

        Assert.Contains("MiB", Support.Cli.Run("advise", file).IsRefused().Error);
    }

    [Fact]
    public void Standard_input_without_end_is_a_problem()
    {
        var ran = Support.Cli.Run(["advise", "-"], around => around with { Disk = new Cli.Machine.Disk(() => new Endless()) });

        Assert.Contains("MiB", ran.IsRefused().Error);
    }

    [Fact]
    public void An_empty_file_is_a_problem()
    {
        using var folder = new Folder();

        Support.Cli.Run("advise", folder.Write("empty.json", "")).IsRefused();
    }

    private sealed class Endless : MemoryStream
    {
        public override bool CanSeek => false;

        public override int Read(Span<byte> buffer)
        {
            buffer.Fill((byte)' ');
            return buffer.Length;
        }
    }
}
