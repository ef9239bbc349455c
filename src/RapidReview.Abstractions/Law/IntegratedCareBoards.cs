namespace RapidReview.Law;

/// <summary>The move from clinical commissioning groups to integrated care boards on 1 July 2022.</summary>
public static class IntegratedCareBoards
{
    /// <summary>Integrated care boards take the place of clinical commissioning groups as safeguarding partners.</summary>
    public const string Successors = "si-2022-634/successors";
}
