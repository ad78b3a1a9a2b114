namespace OnRecord.App.Pages;

/// <summary>Why there is no page.</summary>
/// <param name="Detail">What is wrong and what to do about it.</param>
/// <param name="Back">The page that the form was on, or null.</param>
public sealed record ProblemView(string Detail, string? Back)
{
    /// <summary>Where to sign in, where that is what is wrong; else null.</summary>
    public string? SignIn { get; init; }
}
