using RapidReview.Authoring;
using RapidReview.Law;

namespace RapidReview.Packs.Staffordshire;

/// <summary>The numbers of the arrangements. Their dated, cited values stand in <c>parameters.json</c>.</summary>
internal static class Parameters
{
    /// <summary>The time to send out the scoping templates.</summary>
    public static readonly Parameter<TimeLimit> ScopingSendPeriod = new("staffordshire.scoping.send-period");

    /// <summary>The time to return the scoping form in Stoke-on-Trent and Staffordshire.</summary>
    public static readonly Parameter<TimeLimit> ScopingReturnPeriod = new("staffordshire.scoping.return-period");

    /// <summary>The time to return the scoping form elsewhere in the region.</summary>
    public static readonly Parameter<TimeLimit> RegionalReturnPeriod = new("staffordshire.scoping.regional-return-period");

    /// <summary>The time from the referral until the window for the meeting opens.</summary>
    public static readonly Parameter<TimeLimit> WindowOpens = new("staffordshire.meeting.window-opens");

    /// <summary>The time from the referral until the window for the meeting closes.</summary>
    public static readonly Parameter<TimeLimit> WindowCloses = new("staffordshire.meeting.window-closes");

    /// <summary>The time from the meeting to sending the rapid review template to the Panel.</summary>
    public static readonly Parameter<TimeLimit> SendPeriod = new("staffordshire.after-meeting.send-period");

    /// <summary>The time from the notification within which the rapid review is held in Staffordshire.</summary>
    public static readonly Parameter<TimeLimit> HeldPeriod = new("staffordshire.held.period");
}
