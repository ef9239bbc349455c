namespace RapidReview.Packs.Staffordshire;

/// <summary>What the pack cites of the sheet for those who attend, Staffordshire's only.</summary>
internal static class AttendeeSheet
{
    public const string Called = "attendee-sheet/called";
    public const string FifteenDays = "attendee-sheet/fifteen-days";
    public const string Preparation = "attendee-sheet/preparation";
    public const string Asked = "attendee-sheet/asked";
    public const string Attendance = "attendee-sheet/attendance";
    public const string Responsibilities = "attendee-sheet/responsibilities";
    public const string Criteria = "attendee-sheet/criteria";
}
