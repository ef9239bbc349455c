using RapidReview.Facts;

namespace RapidReview.Tests.Facts;

public sealed class TruthTests
{
    private static readonly Truth[] Values = [Truth.True, Truth.Unknown, Truth.False];

    [Theory]
    [InlineData("true", "true", "true", "true")]
    [InlineData("true", "unknown", "unknown", "true")]
    [InlineData("true", "false", "false", "true")]
    [InlineData("unknown", "true", "unknown", "true")]
    [InlineData("unknown", "unknown", "unknown", "unknown")]
    [InlineData("unknown", "false", "false", "unknown")]
    [InlineData("false", "true", "false", "true")]
    [InlineData("false", "unknown", "false", "unknown")]
    [InlineData("false", "false", "false", "false")]
    public void And_and_or_follow_the_strong_Kleene_tables(string left, string right, string and, string or)
    {
        var (a, b) = (Parse(left), Parse(right));

        Assert.Equal(Parse(and), a & b);
        Assert.Equal(Parse(or), a | b);
        Assert.Equal(Parse(and), a && b);
        Assert.Equal(Parse(or), a || b);
    }

    [Fact]
    public void Not_swaps_true_and_false_and_leaves_unknown_alone()
    {
        Assert.Equal(Truth.False, !Truth.True);
        Assert.Equal(Truth.True, !Truth.False);
        Assert.Equal(Truth.Unknown, !Truth.Unknown);
    }

    [Fact]
    public void De_Morgan_holds_for_every_pair()
    {
        foreach (var a in Values)
        {
            foreach (var b in Values)
                Assert.Equal(!a || !b, !(a && b));
        }
    }

    [Fact]
    public void The_short_form_does_not_evaluate_what_cannot_matter()
    {
        static Truth Never() => throw new InvalidOperationException("This must not be evaluated.");

        Assert.True((Truth.False && Never()).IsFalse);
        Assert.True((Truth.True || Never()).IsTrue);
    }

    [Fact]
    public void What_nobody_has_said_is_unknown_and_never_no()
    {
        Assert.Equal(Truth.Unknown, default(Truth));
        Assert.True(default(Truth).IsUnknown);
        Assert.False(default(Truth).IsFalse);
        Assert.False(default(Truth).IsTrue);
    }

    [Fact]
    public void The_named_alternatives_do_what_the_operators_do()
    {
        foreach (var a in Values)
        {
            Assert.Equal(!a, Truth.LogicalNot(a));
            foreach (var b in Values)
            {
                Assert.Equal(a & b, Truth.BitwiseAnd(a, b));
                Assert.Equal(a | b, Truth.BitwiseOr(a, b));
            }
        }
    }

    [Fact]
    public void Two_truths_are_the_same_value_or_they_are_not()
    {
        for (var i = 0; i < Values.Length; i++)
        {
            for (var j = 0; j < Values.Length; j++)
            {
                Assert.Equal(i == j, Values[i] == Values[j]);
                Assert.Equal(i != j, Values[i] != Values[j]);
                Assert.Equal(i == j, Values[i].Equals((object)Values[j]));
                Assert.Equal(i == j, Values[i].GetHashCode() == Values[j].GetHashCode());
            }
        }
    }

    [Fact]
    public void A_question_left_open_on_purpose_is_unknown_and_needs_a_reason()
    {
        Assert.Equal(Truth.Unknown, Truth.LeftOpen("the Act does not say"));
        Assert.Throws<ArgumentException>(() => Truth.LeftOpen(" "));
    }

    [Fact]
    public void A_plain_yes_or_no_becomes_true_or_false()
    {
        Assert.Equal(Truth.True, Truth.Of(true));
        Assert.Equal(Truth.False, Truth.Of(false));
    }

    private static Truth Parse(string text) => Values.Single(v => v.ToString() == text);
}
