using RapidReview.Cases;

namespace RapidReview.Authoring;

/// <summary>The parts of a quorum that do not depend on the kind of its subject.</summary>
internal interface IQuorum
{
    /// <summary>The partners who are needed.</summary>
    IReadOnlyList<SafeguardingPartner> Partners { get; }

    /// <summary>Whether without them a decision is not validly made; otherwise it is advice.</summary>
    bool IsBinding { get; }
}
