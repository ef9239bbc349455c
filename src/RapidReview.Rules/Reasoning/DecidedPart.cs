namespace RapidReview.Rules.Reasoning;

/// <summary>What the rules of one nation found, as in force or in an edition that was forced.</summary>
internal sealed record DecidedPart(Decider Decider, Board Board, PartSubjects Subjects)
{
    public bool Forced => Decider.Reading.IsForced;
}
