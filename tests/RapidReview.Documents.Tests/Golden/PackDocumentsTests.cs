using RapidReview.Documents.Forms;
using RapidReview.Documents.Tests.Support;
using RapidReview.Documents.Writing;
using RapidReview.Testing;

namespace RapidReview.Documents.Tests.Golden;

/// <summary>Each document of the four packs, filled from one telling case, as a person has approved it.</summary>
public class PackDocumentsTests
{
    private const string Actions = """[{ "ref": "action-1", "what": "See the brothers and sisters.", "owner": "team-manager-1", "dueOn": "2025-05-09", "doneOn": "2025-05-08" }, { "ref": "action-2", "what": "Ask the trust for its records." }]""";
    private const string Agencies = """{ "complete": true, "items": [{ "ref": "school-1", "kind": "school", "involvedWithChild": true, "involvedWithFamily": true, "representativeNamed": true }] }""";
    private const string NoReview = """{ "localReviewDecision": "not-undertake", "nationalReviewRecommended": "no", "decisionReasons": "The rapid review has found what there is to learn.", "alternativeLearning": "A facilitated discussion." }""";

    [Theory]
    [InlineData("salford", "V12", "agenda")]
    [InlineData("salford", "V12", "action-plan", "answers.immediateActions", Actions)]
    [InlineData("salford", "V12", "case-discussion-tool", "agencies", Agencies)]
    [InlineData("staffordshire", "attendees-in-staffordshire", "referral-form")]
    [InlineData("staffordshire", "attendees-in-staffordshire", "scoping-request")]
    [InlineData("staffordshire", "attendees-in-staffordshire", "scoping-letter")]
    [InlineData("staffordshire", "attendees-in-staffordshire", "rapid-review-template")]
    [InlineData("staffordshire", "attendees-in-staffordshire", "covering-letter")]
    [InlineData("staffordshire", "attendees-in-staffordshire", "attendee-sheet")]
    [InlineData("tees", "infant-head-injury", "referral-form")]
    [InlineData("tees", "infant-head-injury", "involvement-summary", "agencies", Agencies)]
    [InlineData("tees", "infant-head-injury", "rapid-review-report", "answers", NoReview)]
    [InlineData("tees", "infant-head-injury", "criteria-summary", "answers", NoReview)]
    [InlineData("mid-and-west-wales", "part-recorded", "internal-case-review")]
    public void A_document_reads_as_approved(string pack, string name, string document, string? path = null, string? json = null)
    {
        var text = CaseText.Of(File.ReadAllText(Repository.Path("rules", pack, "cases", name, "case.json")));
        var filled = path is null ? text : text.With(path, json!);
        var papers = filled.Fill(AdvisedCase.Under(pack), $"{pack}.{document}");
        Approved.Matches($"{pack}-{document}", "md", MarkdownPaper.Of(FormPaper.Of(papers, filled.Build())));
    }

    [Fact]
    public void Every_document_of_the_four_packs_has_been_approved() => Assert.All(
        AdvisedCase.PackIds.SelectMany(pack => AdvisedCase.Under(pack).Documents),
        document => Assert.True(File.Exists(Repository.Path("tests", "RapidReview.Documents.Tests", "Approved", $"{document.Id.Replace('.', '-')}.approved.md")), document.Id));
}
