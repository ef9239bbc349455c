namespace RapidReview.Rules.Views;

/// <summary>What it does to the advice which of the values is true that are said of a fact.</summary>
public enum AssertionEffect
{
    /// <summary>The advice differs between them, everything else being as the file records it.</summary>
    Matters = 0,

    /// <summary>Alone it changes nothing; together with other facts that are disputed it does.</summary>
    MattersWithOthers,

    /// <summary>Whoever is right, the advice is the same: tried with every combination of what is said of the other facts.</summary>
    DoesNotMatter,

    /// <summary>No difference was found, and not every combination was tried or could be.</summary>
    NoneFound,
}
