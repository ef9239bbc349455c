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

    [Theory]
    [InlineData("/children/1/bornOn", 1)]
    [InlineData("/children/0", 0)]
    [InlineData("/children/-/bornOn", null)]
    [InlineData("/children", null)]
    [InlineData("/incident/children/0", null)]
    public void It_is_known_in_which_childs_record_a_place_lies(string pointer, int? child) => Assert.Equal(child, Pointer.ChildOf(pointer));
}
