using RapidReview.Documents.Tests.Support;
using RapidReview.Documents.Words;
using RapidReview.Findings;

namespace RapidReview.Documents.Tests.Words;

public class DutyEntriesTests
{
    [Fact]
    public void No_duty_is_lost_by_being_told_with_others() => Assert.All(AdvisedCase.All.SelectMany(one => one.Advice.Parts), part =>
    {
        var told = DutyEntries.Owed(part).SelectMany(entry => entry.All.Concat(entry.Others.Select(other => other.First))).Select(duty => duty.Id).ToHashSet(StringComparer.Ordinal);
        Assert.Empty(part.Duties.Where(duty => duty.Owed != Outcome.NotMet).Select(duty => duty.Id).Except(told, StringComparer.Ordinal));
        Assert.Equal(part.Duties.Any(duty => duty.Owed == Outcome.NotMet), DutyEntries.NotOwed(part).Any());
    });
}
