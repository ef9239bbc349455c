namespace RapidReview.Packs.Tees;

/// <summary>The ids of what the pack cites of its own sources.</summary>
internal static class Guidance
{
    public const string Pathways = "tees-guidance/pathways";
    public const string AlwaysNotify = "tees-guidance/always-notify";
    public const string Widening = "tees-guidance/widening";
    public const string Reporting = "tees-guidance/reporting";
    public const string Notification = "tees-guidance/notification";
    public const string Start = "tees-guidance/rapid-review-start";
    public const string PanelDays = "tees-guidance/panel-days";
    public const string Sharing = "tees-guidance/sharing";
    public const string Attendance = "tees-guidance/attendance";
    public const string Tasks = "tees-guidance/tasks";
    public const string Summary = "tees-guidance/summary";
    public const string LocalReview = "tees-guidance/local-review";
    public const string Method = "tees-guidance/method";
    public const string NearMisses = "tees-guidance/near-misses";
    public const string FormRequest = "tees-form/request";
    public const string FormFields = "tees-form/fields";

    /// <summary>Section 16C(1) of the Children Act 2004, in the catalogue of the core.</summary>
    public const string Section16C1 = Law.ChildrenAct2004.Section16C1;
}
