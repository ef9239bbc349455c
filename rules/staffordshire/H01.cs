namespace RapidReview.Packs.Staffordshire;

/// <summary>What the pack cites of procedure H01.</summary>
internal static class H01
{
    public const string Referral = "h01/referral";
    public const string Duty = "h01/rapid-review";
    public const string Timescales = "h01/timescales";
    public const string Contribute = "h01/contribute";
    public const string Scoping = "h01/scoping";
    public const string Later = "h01/later-information";
    public const string Send = "h01/send";
    public const string Return = "h01/return";
    public const string RegionalReturn = "h01/regional-return";
    public const string Records = "h01/records";
    public const string Extraordinary = "h01/extraordinary";
    public const string Teleconference = "h01/teleconference";
    public const string MeetingDate = "h01/meeting-date";
    public const string Window = "h01/window";
    public const string Papers = "h01/papers";
    public const string Attendance = "h01/attendance";
    public const string Quorum = "h01/quorum";
    public const string Tasks = "h01/tasks";
    public const string Decision = "h01/decision";
    public const string Alternative = "h01/alternative";
    public const string Template = "h01/template";
    public const string Endorsement = "h01/endorsement";
    public const string Sending = "h01/sending";
    public const string Telling = "h01/telling";
}
