namespace OnRecord.Articles.Following;

/// <summary>A feed or a page could not be had.</summary>
/// <param name="Error">What is wrong, in words.</param>
/// <param name="IsPassing">Whether it may go well another time.</param>
/// <param name="RetryAfter">How long the host asks to be left alone.</param>
public sealed record PageFailure(InputError Error, bool IsPassing, TimeSpan? RetryAfter);
