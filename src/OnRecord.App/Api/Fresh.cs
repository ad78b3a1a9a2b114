namespace OnRecord.App.Api;

/// <summary>Marks an address whose answer is the same as long as the record, the day and the reader are: it gets an entity tag.</summary>
/// <param name="Beside">What else it depends on, where there is something.</param>
internal sealed record Fresh(Func<IServiceProvider, string>? Beside = null);
