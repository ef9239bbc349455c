namespace RapidReview.Documents.Model;

/// <summary>A column of a table.</summary>
/// <param name="Header">What heads it; not empty.</param>
/// <param name="Share">How wide it is beside the others, in any unit; more than zero.</param>
public sealed record TableColumn(string Header, int Share = 1);
