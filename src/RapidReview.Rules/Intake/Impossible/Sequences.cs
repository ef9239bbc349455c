using RapidReview.Cases;
using RapidReview.Facts;

namespace RapidReview.Rules.Intake.Impossible;

/// <summary>Steps of which one answers the other, so that the other comes first.</summary>
internal static class Sequences
{
    public static void Find(CaseFile file, Finding found)
    {
        for (var i = 0; i < file.Agencies.Count; i++)
        {
            // An agency may send its information without being asked, but not before it is asked.
            var agency = file.Agencies[i];
            FindOrder(agency.ScopingRequestedOn, "scopingRequestedOn", agency.ScopingReturnedOn, $"/agencies/{i}/scopingReturnedOn", found);
        }

        for (var i = 0; i < file.Authorities.Count; i++)
        {
            var (authority, at) = (file.Authorities[i], $"/authorities/{i}");
            FindCause(authority.RapidReview.SubmittedOn, "submittedOn", authority.PanelReply.RepliedOn, $"{at}/panelReply/repliedOn", found);
            FindCause(authority.LocalReview.DecidedOn, "decidedOn", authority.LocalReview.PublishedOn, $"{at}/localReview/publishedOn", found);
            FindCause(authority.WelshReview.SusrReferredOn, "susrReferredOn", authority.WelshReview.BoardChairDecidedOn, $"{at}/welshReview/boardChairDecidedOn", found);
            FindOrder(authority.WelshReview.BroughtToAttentionOn, "broughtToAttentionOn", authority.WelshReview.InternalReviewDoneOn, $"{at}/welshReview/internalReviewDoneOn", found);
        }
    }

    private static void FindCause(DateFact first, string name, DateFact second, string at, Finding found)
    {
        if (first.State == FactState.DidNotHappen && second.IsKnown)
            found(at, place => IntakeProblems.WithoutCause(place, name));
        FindOrder(first, name, second, at, found);
    }

    private static void FindOrder(DateFact first, string name, DateFact second, string at, Finding found)
    {
        if ((second < first).IsTrue)
            found(at, place => IntakeProblems.OutOfOrder(place, name));
    }
}
