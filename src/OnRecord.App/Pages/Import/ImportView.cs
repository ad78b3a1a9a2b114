namespace OnRecord.App.Pages.Import;

/// <summary>What came in by the pages, and what became of it.</summary>
/// <param name="Rows">The newest first.</param>
public sealed record ImportView(IReadOnlyList<IntakeRow> Rows)
{
    /// <summary>Whether something still waits or is being read.</summary>
    public bool IsBusy => Rows.Any(r => r.State is IntakeState.Waiting or IntakeState.Reading);

    internal static Page Page(Intake intake) => Pages.Page.Of<ImportPage, ImportView>("Import", new ImportView(intake.Rows));
}
