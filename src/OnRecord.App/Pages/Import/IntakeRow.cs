namespace OnRecord.App.Pages.Import;

/// <summary>Something that came in by the pages, and what became of it.</summary>
/// <param name="Number">Its number since the program started.</param>
/// <param name="Name">A file's name, a headline, an issue.</param>
/// <param name="State">How far it is.</param>
/// <param name="Detail">What came of it, or why it failed.</param>
/// <param name="Address">The page of what came of it, or null.</param>
public sealed record IntakeRow(int Number, string Name, IntakeState State, string Detail, string? Address);
