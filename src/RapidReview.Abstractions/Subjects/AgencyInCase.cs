using RapidReview.Cases;
using RapidReview.Facts;
using RapidReview.Law;

namespace RapidReview.Subjects;

/// <summary>One agency that was or may have been involved.</summary>
public sealed class AgencyInCase : Subject
{
    private readonly int _position;
    private string? _key;

    internal AgencyInCase(CaseFile file, DateFact asAt, IDecision decision, int position, int index)
        : base(file, asAt, decision, index)
    {
        _position = position;
        Agency = file.Agencies[position];
    }

    /// <summary>The agency, with what it has done.</summary>
    public AgencyInvolved Agency { get; }

    /// <inheritdoc/>
    public override string Key => _key ??= $"agency:{Agency.Ref}";

    internal override DateFact DateOf(GoverningDate by) => by == GoverningDate.ScopingRequested ? Agency.ScopingRequestedOn : base.DateOf(by);

    internal override IEnumerable<string[]> PathsTo(GoverningDate by) =>
        by == GoverningDate.ScopingRequested ? [[nameof(Agency), nameof(AgencyInvolved.ScopingRequestedOn)]] : base.PathsTo(by);

    internal override string? PointerTo(string property) =>
        property == nameof(Agency) ? $"/agencies/{_position}" : base.PointerTo(property);
}
