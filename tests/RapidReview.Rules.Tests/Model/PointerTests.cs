using RapidReview.Rules.Model;

namespace RapidReview.Rules.Tests.Model;

public class PointerTests
{
    [Fact]
    public void The_whole_document_is_the_empty_pointer() => Assert.Equal("", Pointer.Root.ToString());

    [Fact]
    public void Names_are_escaped_and_items_counted_from_zero() =>
        Assert.Equal("/children/0/a~1b~0", Pointer.Root.Of("children").Of(0).Of("a/b~").ToString());

    [Fact]
    public void Escaping_can_be_undone() => Assert.Equal("a/b~1~", Pointer.Unescaped(Pointer.Escaped("a/b~1~")));
}
