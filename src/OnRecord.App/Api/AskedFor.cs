namespace OnRecord.App.Api;

/// <summary>What an address may carry, as a part of its route.</summary>
/// <param name="Asked">All of it, in the order of the documents.</param>
internal sealed record AskedFor(IReadOnlyList<Asked> Asked);
