namespace RapidReview.Rules.Filling;

/// <summary>Whether a field of a form is filled, and if not, why. The default is the most cautious.</summary>
public enum FieldState
{
    /// <summary>The case file does not hold it yet. This is never a "no".</summary>
    NotYetRecorded = 0,

    /// <summary>It is filled from the case file.</summary>
    Filled,

    /// <summary>It was asked, and nobody can say.</summary>
    CannotBeEstablished,

    /// <summary>A case file never holds it, such as a name or an address: whoever fills in the form enters it by hand.</summary>
    ByHand,

    /// <summary>It does not arise on these facts.</summary>
    DoesNotApply,
}
