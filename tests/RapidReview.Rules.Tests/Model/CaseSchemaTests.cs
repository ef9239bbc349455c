using RapidReview.Rules.Model;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.Model;

public class CaseSchemaTests
{
    [Fact]
    public void The_schema_on_file_is_that_of_the_records() =>
        Approved.Matches("schemas/case.schema.json", CaseSchema.Generate(XmlDocs.Summary));
}
