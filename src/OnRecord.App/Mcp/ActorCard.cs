namespace OnRecord.App.Mcp;

/// <summary>One actor of the record.</summary>
/// <param name="Key">The key, to ask for more.</param>
/// <param name="Name">The name.</param>
/// <param name="Kind">person, organisation, government or group.</param>
/// <param name="Statements">How many statements the record has.</param>
/// <param name="Offices">Offices, by registers first and then as articles give them.</param>
/// <param name="Newest">The newest statements, twenty at most.</param>
/// <param name="Alike">Others of whose name the asked words are a part: key and name.</param>
internal sealed record ActorCard(string Key, string Name, string Kind, int Statements, IReadOnlyList<HeldOffice> Offices, IReadOnlyList<Found> Newest, IReadOnlyDictionary<string, string> Alike);
