using RapidReview.Documents.Words;
using RapidReview.Facts;

namespace RapidReview.Documents.Tests.Words;

public class SubjectWordsTests
{
    [Theory]
    [InlineData("case", "the whole case")]
    [InlineData("child:A", "child A")]
    [InlineData("child:A child:B child:C", "child A, child B and child C")]
    [InlineData("child:A/authority:E06000004", "child A; Stockton-on-Tees")]
    [InlineData("child:A/authority:E06000004 child:B/authority:E06000004", "child A and child B; Stockton-on-Tees")]
    [InlineData("child:A/authority:E06000004 child:A/authority:not-yet-known", "child A; Stockton-on-Tees and an authority not yet known")]
    [InlineData("child:A/authority:E06000004 child:B/authority:E06000021", "child A; Stockton-on-Tees, also child B; Stoke-on-Trent")]
    public void Subjects_become_words_and_none_is_lost(string keys, string words) => Assert.Equal(words, SubjectWords.Say(Items.From(keys.Split(' '))));
}
