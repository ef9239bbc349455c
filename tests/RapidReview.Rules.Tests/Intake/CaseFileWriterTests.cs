using RapidReview.Rules.Intake;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.Intake;

public class CaseFileWriterTests
{
    [Fact]
    public void What_is_written_reads_as_the_same_file() =>
        Properties.HoldForCaseFiles(any => any.File.Equals(CaseFileReader.Read(CaseFileWriter.Write(any.File)).File));
}
