using RapidReview.Rules.Intake;
using RapidReview.Rules.Resolution;
using NodaTime;

namespace RapidReview.Rules.Tests.Intake;

public class CaseFileReaderTests
{
    private const string Full = """
        {
          "schemaVersion": 1,
          "case": "case-1",
          "incident": { "occurredOn": {"from": "2024-03-27", "to": "2024-03-28"}, "place": { "authority": "E06000004" } },
          "children": [
            { "ref": "child-1", "bornOn": "2023-11-20", "died": false,
              "harmAssessments": [{ "judgement": "yes", "on": "2024-03-28", "by": "paediatrician-1" }],
              "knowledge": { "complete": true, "items": [ { "by": "police", "kind": "police", "knewOfIncident": "2024-03-28T14:00:00Z", "views": [{"view": "suspected", "on": "2024-03-28"}] },
                { "by": "E06000004", "knewOfIncident": "cannot-be-established" } ] } }
          ],
          "authorities": [{ "code": "E06000004", "rapidReview": { "submittedOn": "2024-04-26" } }],
          "notifications": [{ "ref": "n-1", "authority": "E06000004", "sentOn": "2024-04-05" }],
          "events": { "completeTo": "2024-04-26" }
        }
        """;

    [Fact]
    public void A_whole_case_file_is_read()
    {
        var reading = CaseFileReader.Read(Full);
        Assert.Empty(reading.Problems);
        var file = reading.File!;
        var text = CaseFileWriter.Write(file);
        Assert.Equal(file, CaseFileReader.Read(text).File);
        var at = AsAtCase.Of(file, Instant.FromUtc(2024, 4, 6, 12, 0));
        Assert.Equal("/children/0/knowledge/items/1/knewOfIncident", at.OriginalPointer("/children/0/knowledge/0/knewOfIncident"));
        Assert.Equal("/authorities/0/rapidReview/submittedOn", Assert.Single(at.SetAside).Pointer);
    }
}
