namespace RapidReview.Cases;

/// <summary>A side of a child's health or development that may be impaired.</summary>
public enum ImpairmentType
{
    /// <summary>Mental health.</summary>
    MentalHealth = 0,

    /// <summary>Intellectual development.</summary>
    Intellectual,

    /// <summary>Emotional development.</summary>
    Emotional,

    /// <summary>Social development.</summary>
    Social,

    /// <summary>Behavioural development.</summary>
    Behavioural,

    /// <summary>Physical health.</summary>
    PhysicalHealth,
}
