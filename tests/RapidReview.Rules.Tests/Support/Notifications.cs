using RapidReview.Cases;
using RapidReview.Facts;

namespace RapidReview.Rules.Tests.Support;

/// <summary>Notifications for tests.</summary>
internal static class Notifications
{
    /// <summary>To the Panel, and to the partners of some areas, about child A.</summary>
    public static Notification ToPanel(string on, string authority = Ids.Stockton, params string[] partnersOf) => new()
    {
        Ref = "N",
        Authority = new AuthorityCode(authority),
        Recipients = Listed.Complete<NotifiedBody>(
        [
            new NotifiedBody { Body = Body.Panel },
            .. partnersOf.Select(area => new NotifiedBody { Body = Body.SafeguardingPartners, Area = new AuthorityCode(area) }),
        ]),
        Children = Listed.Complete("A"),
        SentOn = Say.Day(on),
    };
}
