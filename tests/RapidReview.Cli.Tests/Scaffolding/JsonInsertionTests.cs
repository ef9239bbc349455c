using System.Text.Json;
using RapidReview.Cli.Scaffolding;

namespace RapidReview.Cli.Tests.Scaffolding;

public class JsonInsertionTests
{
    [Theory]
    [InlineData("""{ "a": ["x"], "b": [] }""", """{ "a": ["x", "new"], "b": [] }""")]
    [InlineData("{\n  \"a\": [\n    \"x\"\n  ],\n  \"b\": 1\n}\n", "{\n  \"a\": [\n    \"x\",\n    \"new\"\n  ],\n  \"b\": 1\n}\n")]
    [InlineData("{\n\t\"a\": [\n\t\t{ \"a\": [1] }\n\t]\n}", "{\n\t\"a\": [\n\t\t{ \"a\": [1] },\n\t\t\"new\"\n\t]\n}")]
    [InlineData("{\r\n  \"a\": [\r\n    \"x\"\r\n  ]\r\n}\r\n", "{\r\n  \"a\": [\r\n    \"x\",\r\n    \"new\"\r\n  ]\r\n}\r\n")]
    [InlineData("{\n  \"z\": { \"a\": [1] },\n  \"a\": []\n}\n", "{\n  \"z\": { \"a\": [1] },\n  \"a\": [\n    \"new\"\n  ]\n}\n")]
    [InlineData("{\n  \"z\": \"\u00e9}\"\n}\n", "{\n  \"z\": \"\u00e9}\",\n  \"a\": [\n    \"new\"\n  ]\n}\n")]
    [InlineData("{}", "{\n  \"a\": [\n    \"new\"\n  ]\n}")]
    [InlineData("{ \"z\": \"\u20ac]\", \"a\": [\"\u00e9\"] }", "{ \"z\": \"\u20ac]\", \"a\": [\"\u00e9\", \"new\"] }")]
    public void An_item_comes_last_and_nothing_else_changes(string before, string after)
    {
        Assert.Equal(after, JsonInsertion.Append(before, "a", "\"new\""));
        JsonDocument.Parse(after).Dispose();
    }

    [Fact]
    public void Every_line_of_an_item_is_indented() => Assert.Equal(
        "{\n  \"a\": [\n    1,\n    {\n      \"b\": 2\n    }\n  ]\n}",
        JsonInsertion.Append("{\n  \"a\": [\n    1\n  ]\n}", "a", "{\n  \"b\": 2\n}\n"));

    [Theory]
    [InlineData("[]")]
    [InlineData("""{ "a": 1 }""")]
    [InlineData("""{ "a": [1] // why""")]
    public void What_is_no_object_with_a_list_is_refused(string text) =>
        Assert.ThrowsAny<JsonException>(() => JsonInsertion.Append(text, "a", "2"));
}
