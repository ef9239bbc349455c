namespace RapidReview.Cases;

/// <summary>A nation, or anywhere outside the United Kingdom.</summary>
public enum Nation
{
    /// <summary>England.</summary>
    England = 0,

    /// <summary>Wales.</summary>
    Wales,

    /// <summary>Scotland.</summary>
    Scotland,

    /// <summary>Northern Ireland.</summary>
    NorthernIreland,

    /// <summary>Anywhere outside the United Kingdom.</summary>
    Overseas,
}
