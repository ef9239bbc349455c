using RapidReview.Rules.Intake;

namespace RapidReview.Rules.Tests.Intake;

public class IdentifyingTextTests
{
    [Theory]
    [InlineData("write to a.person@example.org today", "an e-mail address")]
    [InlineData("ring 07700 900123", "a telephone number")]
    [InlineData("ring +44 7700 900123.", "a telephone number")]
    [InlineData("(01632) 960 123", "a telephone number")]
    [InlineData("lives in AB1 2DE now", "a postcode")]
    [InlineData("lives in sw1a1aa", "a postcode")]
    [InlineData("number 999 123 4578 on the chart", "an NHS number")]
    [InlineData("9991234578", "an NHS number")]
    public void What_has_the_form_of_something_that_identifies_is_noticed(string text, string what) =>
        Assert.Equal(what, IdentifyingText.Find(text));

    [Theory]
    [InlineData("section 20 of the Children Act 1989")]
    [InlineData("seen on 2024-04-05 and 2024-04-09 at 10.30")]
    [InlineData("procedure H01 2nd edition")]
    [InlineData("@ the hospital")]
    [InlineData("ref 9991234579")]
    [InlineData("72 hours, 15 working days, 28 days")]
    [InlineData("")]
    public void Ordinary_words_and_numbers_pass(string text) => Assert.Null(IdentifyingText.Find(text));

    [Theory]
    [InlineData("999 123 4578", true)]
    [InlineData("9991234578", true)]
    [InlineData("9991234579", false)]
    [InlineData("0000000000", false)]
    [InlineData("99912345780", false)]
    [InlineData("case-9991234578", false)]
    public void The_last_digit_of_an_NHS_number_checks_the_others(string text, bool expected) =>
        Assert.Equal(expected, IdentifyingText.IsHealthNumber(text));
}
