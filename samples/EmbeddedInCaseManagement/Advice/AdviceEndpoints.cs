using System.Text;
using EmbeddedInCaseManagement.Referrals;
using Microsoft.AspNetCore.Http.HttpResults;
using RapidReview.Host;
using RapidReview.Problems;
using RapidReview.Rules;
using RapidReview.Rules.Interchange;

namespace EmbeddedInCaseManagement.Advice;

/// <summary>What the application offers since it has advice.</summary>
internal static class AdviceEndpoints
{
    public static void MapAdvice(this IEndpointRouteBuilder app)
    {
        app.MapGet("/cases/{number}/advice", Advise);
        app.MapPost("/packs/reload", Reload); // For whoever runs the application: put it behind the sign-in of operators.
    }

    private static Results<ContentHttpResult, NotFound, ProblemHttpResult> Advise(string number, ReferralStore store, AdviceService advice)
    {
        if (store.Find(number) is not { } referral)
            return TypedResults.NotFound();
        try
        {
            return TypedResults.Text(AdviceJson.Write(advice.Advise(CaseFileOf.Referral(referral))), "application/json", Encoding.UTF8);
        }
        catch (CaseFileException refused)
        {
            return Refused(StatusCodes.Status422UnprocessableEntity, "The case cannot be advised on as it is recorded.", refused.Problems);
        }
    }

    private static Results<Ok<PackReload>, ProblemHttpResult> Reload(AdviceService advice) => advice.Reload() switch
    {
        { Activated: true } reload => TypedResults.Ok(reload),
        var reload => Refused(StatusCodes.Status409Conflict, "The packs are refused; those that were in use before still are.", reload.Problems),
    };

    private static ProblemHttpResult Refused(int status, string title, IEnumerable<Problem> problems) =>
        TypedResults.Problem(statusCode: status, title: title, extensions: [new("problems", problems)]);
}
