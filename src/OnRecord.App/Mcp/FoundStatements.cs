using System.ComponentModel;

namespace OnRecord.App.Mcp;

/// <summary>What a search found.</summary>
/// <param name="Statements">This part of it.</param>
/// <param name="More">Whether there are more: ask again with a larger <c>skip</c>.</param>
internal sealed record FoundStatements(IReadOnlyList<Found> Statements, [property: Description("Whether there are more: ask again with a larger skip.")] bool More);
