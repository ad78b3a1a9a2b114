namespace OnRecord.Positions.Briefs;

/// <summary>An article that a brief quotes.</summary>
/// <param name="Number">Its number in the brief, from 1.</param>
/// <param name="Article">The article's number in the record.</param>
/// <param name="Key">The name it was added under.</param>
/// <param name="Title">The headline.</param>
/// <param name="Outlet">The publisher.</param>
/// <param name="Published">The day of publication.</param>
/// <param name="Url">Its address.</param>
public sealed record BriefSource(int Number, long Article, string Key, string? Title, string? Outlet, DateOnly? Published, string? Url)
{
    /// <summary>Publisher and day, else the name it was added under.</summary>
    public string Short => string.Join(", ", new[] { Outlet ?? Key, BriefWords.DayOrNull(Published) }.Where(t => t is not null));
}
