namespace OnRecord.App.Pages;

/// <summary>Why there is no page.</summary>
/// <param name="Detail">What is wrong and what to do about it.</param>
public sealed record ProblemView(string Detail);
