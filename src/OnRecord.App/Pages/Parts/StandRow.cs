using OnRecord.App.Pages.Compare;

namespace OnRecord.App.Pages.Parts;

/// <summary>One row of a matrix of stands over time.</summary>
/// <param name="Label">An actor's name or an issue's proposition.</param>
/// <param name="Address">Its page.</param>
/// <param name="Stands">The stands, the oldest first.</param>
public sealed record StandRow(string Label, string Address, IReadOnlyList<StandView> Stands);
