using System.Collections.Immutable;

namespace OnRecord.Actors.Offices;

/// <summary>A "position held" of a person, offices and countries still by their item ids.</summary>
internal sealed record WikidataHeld(
    string PersonId, string Person, ImmutableArray<string> Aliases, string Office, string? Of, string? Citizenship, PartialDay? From, PartialDay? To)
{
    /// <summary>Whether an end of the term is given and cannot be read.</summary>
    public bool IsUndated { get; init; }
}
