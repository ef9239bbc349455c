using RapidReview.Documents.Forms;
using RapidReview.Documents.Tests.Support;
using RapidReview.Documents.Writing;
using RapidReview.Testing;

namespace RapidReview.Documents.Tests.Golden;

/// <summary>Documents of the four packs for which no case of theirs has enough: filled from a case with more in it, as a person has approved them.</summary>
public class PackDocumentsTests
{
    private const string Actions = """[{ "ref": "action-1", "what": "See the brothers and sisters.", "owner": "team-manager-1", "dueOn": "2025-05-09", "doneOn": "2025-05-08" }, { "ref": "action-2", "what": "Ask the trust for its records." }]""";
    private const string Agencies = """{ "complete": true, "items": [{ "ref": "school-1", "kind": "school", "involvedWithChild": true, "involvedWithFamily": true, "representativeNamed": true }] }""";
    private const string NoReview = """{ "localReviewDecision": "not-undertake", "nationalReviewRecommended": "no", "decisionReasons": "The rapid review has found what there is to learn.", "alternativeLearning": "A facilitated discussion." }""";

    [Theory]
    [InlineData("salford", "V12", "action-plan", "answers.immediateActions", Actions)]
    [InlineData("salford", "V12", "case-discussion-tool", "agencies", Agencies)]
    [InlineData("tees", "infant-head-injury", "involvement-summary", "agencies", Agencies)]
    [InlineData("tees", "infant-head-injury", "rapid-review-report", "answers", NoReview)]
    [InlineData("tees", "infant-head-injury", "criteria-summary", "answers", NoReview)]
    public void A_document_reads_as_approved(string pack, string name, string document, string path, string json)
    {
        var filled = CaseText.Of(File.ReadAllText(Repository.Path("rules", pack, "cases", name, "case.json"))).With(path, json);
        var papers = filled.Fill(AdvisedCase.Under(pack), $"{pack}.{document}");
        Approved.Matches($"{pack}-{document}", "md", MarkdownPaper.Of(FormPaper.Of(papers, filled.Build())));
    }

    [Fact]
    public void Every_document_of_the_four_packs_has_been_approved() => Assert.All(
        AdvisedCase.PackIds.SelectMany(pack => AdvisedCase.Under(pack).Documents),
        document => Assert.True(Directory.EnumerateFiles(Repository.Path("tests", "RapidReview.Documents.Tests", "Approved"), "*.approved.md").Select(Path.GetFileName).Any(name =>
            name == $"{document.Id.Replace('.', '-')}.approved.md" || name!.EndsWith($"--{document.Id}.approved.md", StringComparison.Ordinal)), document.Id));
}
