namespace EmbeddedInCaseManagement.Referrals;

/// <summary>What the application offered before it had advice.</summary>
internal static class ReferralEndpoints
{
    public static void MapReferrals(this IEndpointRouteBuilder app) => app.MapGet("/cases", (ReferralStore store) => store.All);
}
