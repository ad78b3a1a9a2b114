namespace OnRecord.Store;

/// <summary>One way to narrow a search, and how many statements are left then.</summary>
/// <param name="Value">What to ask for: an actor's key, an act, a country's code.</param>
/// <param name="Label">How a person reads it.</param>
/// <param name="Statements">The number of statements.</param>
public readonly record struct Facet(string Value, string Label, int Statements);
