using RapidReview.Documents.Panel;
using RapidReview.Facts;
using RapidReview.House.Tests.Support;
using RapidReview.Rules;

namespace RapidReview.House.Tests;

public class PublicApiTests
{
    [Fact]
    public void What_pack_authors_see_changes_only_on_purpose() => Approval.Matches("Abstractions", PublicApi.Of(typeof(Truth).Assembly));

    [Fact]
    public void What_embedders_see_changes_only_on_purpose() => Approval.Matches("Rules", PublicApi.Of(typeof(Advisor).Assembly));

    [Fact]
    public void What_composers_of_papers_see_changes_only_on_purpose() => Approval.Matches("Documents", PublicApi.Of(typeof(PanelPaper).Assembly));
}
