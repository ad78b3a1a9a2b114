namespace OnRecord.App.Pages.Compare;

/// <summary>Two stands side by side.</summary>
/// <param name="Label">What the row is about: an issue's proposition or an actor's name.</param>
/// <param name="Address">Its page.</param>
/// <param name="Left">The first stand, or null for no clear position.</param>
/// <param name="Right">The second.</param>
public sealed record CompareRow(string Label, string Address, StandView? Left, StandView? Right)
{
    /// <summary><c>same</c>, <c>different</c>, or <c>open</c> where one of them has no clear position.</summary>
    public string Result => Left is null || Right is null ? "open" : Left.Stance == Right.Stance ? "same" : "different";
}
