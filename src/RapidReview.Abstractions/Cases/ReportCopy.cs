using RapidReview.Facts;

namespace RapidReview.Cases;

/// <summary>A copy of a local review's report, sent before publication.</summary>
public sealed record ReportCopy
{
    /// <summary>To whom the copy goes. Required.</summary>
    [Key]
    public required Body Recipient { get; init; }

    /// <summary>When the copy was sent. In a file whose events are complete, no date means that it has not been sent.</summary>
    [Event]
    [Ask("When was the copy of the report sent?", Supplier.Partnership, Says = "the day on which the copy of the report was sent")]
    public DateFact SentOn { get; init; }
}
