using RapidReview.Cli.Tests.Support;

namespace RapidReview.Cli.Tests.Commands;

public class SchemaCommandTests
{
    [Theory]
    [InlineData("case")]
    [InlineData("advice")]
    public void A_schema_is_printed_as_it_is_on_file(string name) =>
        Assert.Equal(File.ReadAllText(Path.Combine(Repository.Root, "schemas", $"{name}.schema.json")), Support.Cli.Run("schema", name).IsDone().Out);

    [Fact]
    public void Another_schema_is_a_problem() => Assert.Contains("Ask for `case` or `advice`", Support.Cli.Run("schema", "pack").IsRefused().Error);
}
